import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readBody } from '../wiki/readBody.ts';
import { lists, type Collection, type Content, type Entry } from './content.ts';
import { parseForgiving } from './parseForgiving.ts';
import { readYaml } from './yamlSource.ts';

/** A text file that holds content: its path below the content folder, its path for messages, its text. */
export interface SourceFile {
	path: string;
	file: string;
	source: string;
}

type Shape = 'mdx' | 'list' | 'record';

/** Where each collection's files stand below the content folder. */
const rooms: { pattern: RegExp; collection: Collection; shape: Shape }[] = [
	{ pattern: /^[a-z-]+\/articles\/([^/]+)\.mdx$/i, collection: 'articles', shape: 'mdx' },
	{ pattern: /^[a-z-]+\/faqs\/([^/]+)\.mdx$/i, collection: 'faqs', shape: 'mdx' },
	{ pattern: /^[a-z-]+\/glossary\/([^/]+)\.mdx$/i, collection: 'glossary', shape: 'mdx' },
	...lists.map((collection) => ({
		pattern: new RegExp(`^[a-z-]+/${collection}\\.yaml$`, 'i'),
		collection,
		shape: 'list' as const,
	})),
	{ pattern: /^sources\/([^/]+)\.json$/i, collection: 'sources', shape: 'record' },
];

/** Files that are no entry and may stand in the content folder all the same. */
const furniture = /^(?:README\.md|[a-z-]+\/images\/[^/]+)$/i;

/** Reads every file below a folder. Throws where the folder cannot be read. */
export function readContent(folder: string, root = process.cwd()): Content {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.sort();
	const sources = paths
		.filter((path) => rooms.some((room) => room.pattern.test(path)))
		.map((path) => {
			const file = join(folder, path);
			return {
				path,
				file: relative(root, file).split(sep).join('/'),
				source: readFileSync(file, 'utf8'),
			};
		});
	return parseContent(sources, relative(root, folder).split(sep).join('/'), paths);
}

/** The same from texts at hand: for tests, and for an editor's unsaved file. */
export function parseContent(
	sources: SourceFile[],
	folder: string,
	files = sources.map(({ path }) => path),
): Content {
	return {
		folder,
		entries: sources.flatMap(readEntries),
		files,
		strays: files.filter((path) => !furniture.test(path) && !rooms.some((room) => room.pattern.test(path))),
	};
}

function readEntries({ path, file, source }: SourceFile): Entry[] {
	const room = rooms.find(({ pattern }) => pattern.test(path));
	if (!room) return [];
	const { collection, shape } = room;
	if (shape === 'list') return readList(collection, file, source);
	const slug = room.pattern.exec(path)?.[1] ?? path;
	if (shape === 'mdx') return [readMdxEntry(collection, file, slug, source)];
	const yaml = readYaml(source);
	return [{ collection, file, slug, source, yaml, data: asRecord(yaml.value), root: [] }];
}

function readMdxEntry(collection: Collection, file: string, slug: string, source: string): Entry {
	const yaml = readYaml(frontmatter(source));
	const entry: Entry = { collection, file, slug, source, yaml, data: asRecord(yaml.value), root: [] };
	const { tree, errors } = parseForgiving(source);
	if (tree) entry.body = { tree, found: readBody(tree) };
	entry.syntaxErrors = errors;
	return entry;
}

/** A YAML list gives an entry a row. One that cannot be read, or is no list, gives one without data. */
function readList(collection: Collection, file: string, source: string): Entry[] {
	const yaml = readYaml(source);
	const common = { collection, file, source, yaml };
	if (!Array.isArray(yaml.value) || yaml.value.length === 0)
		return [{ ...common, slug: '', data: undefined, root: [] }];
	return yaml.value.map((row: unknown, index) => {
		const data = asRecord(row);
		return { ...common, slug: String(data?.['id'] ?? ''), data, root: [index] };
	});
}

/** The frontmatter at its own place: the fence before it blanked out, all behind it cut off. */
function frontmatter(source: string): string {
	const end = fenceEnd(source);
	return end === undefined ? '' : '   ' + source.slice(3, end);
}

/** The offset of the fence that closes the frontmatter; undefined where there is no clean frontmatter. */
export function fenceEnd(source: string): number | undefined {
	if (!/^---\r?\n/.test(source)) return undefined;
	const close = /\r?\n---(?=\r?\n|$)/.exec(source);
	return close ? close.index + 1 : undefined;
}

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
