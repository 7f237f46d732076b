import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/checks/check.ts';
import { parseContent } from '../../src/checks/readContent.ts';

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

/** What the checker says of a tree, one line a problem: `file:line:column rule message`. */
export function problemsOf(tree: ReadonlyMap<string, string>): string[] {
	const sources = [...tree]
		.filter(([path]) => !path.endsWith('.png'))
		.map(([path, source]) => ({ path, file: path, source }));
	return check(parseContent(sources, 'content', [...tree.keys()])).problems.map(
		({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
	);
}
