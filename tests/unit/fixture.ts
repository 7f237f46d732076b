import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, report, type Report } from '../../src/checks/run/check.ts';
import type { FileFacts, Picture } from '../../src/checks/source/content.ts';
import { isPicture } from '../../src/checks/source/pictures.ts';
import { isContentFile, isLeftover } from '../../src/checks/source/fileKinds.ts';

const folder = 'tests/fixtures/content';
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile())
	.map((item) =>
		join(item.parentPath, item.name)
			.replaceAll('\\', '/')
			.slice(folder.length + 1),
	)
	.sort();

/** The tiny content tree that passes every rule: path below the content folder, text. */
export const files: ReadonlyMap<string, string> = new Map(
	paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

/** The tree with one text changed: the first `from` of a file becomes `to`. Fails where `from` isn't there. */
export function edited(path: string, from: string, to: string): Map<string, string> {
	const text = files.get(path) ?? '';
	if (from !== '' && !text.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}.`);
	return new Map([...files, [path, text.replace(from, () => to)]]);
}

/**
 * What the checker says of a tree, in full. Texts may be given as bytes, to try broken encodings; what a folder says
 * of its files may be given too, by path: that one is a link, or another picture.
 */
export function reportOf(
	tree: ReadonlyMap<string, string | Uint8Array>,
	today = '2026-03-01',
	other: Readonly<Record<string, Partial<FileFacts>>> = {},
	changed: readonly string[] = [],
): Report {
	const facts = [...tree]
		.filter(([path]) => !isLeftover(path))
		.map(([path, text]): FileFacts => {
			const file = { path, bytes: bytesOf(text).length, isLink: false, ...other[path] };
			return isPicture(file) ? { picture: pictureOf(path, text), ...file } : file;
		});
	const sources = [...tree]
		.filter(([path]) => isContentFile(path) && other[path]?.unread === undefined)
		.map(([path, text]) => ({ path, file: path, bytes: bytesOf(text) }));
	return report(
		sources.map((source) => checkFile(source)),
		{ folder: 'content', files: facts, today, changed: new Set(changed) },
	);
}

/** The same, one line a problem: `file:line:column rule message`. */
export const problemsOf = (tree: ReadonlyMap<string, string | Uint8Array>, today?: string): string[] =>
	reportOf(tree, today).problems.map(
		({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
	);

const bytesOf = (text: string | Uint8Array) =>
	typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** The tree's own pictures were read as text and are what their names say. Real ones are tried in pictures.test.ts. */
const pictureOf = (path: string, text: string | Uint8Array): Picture =>
	text === files.get(path) ? { kind: 'png', width: 8, height: 8, moves: false } : 'no picture';
