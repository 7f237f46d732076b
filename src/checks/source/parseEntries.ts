import { collect } from '../../content/text/readBody.ts';
import type { Entry, FreshEntry } from './content.ts';
import { decode, type TextFault } from './decode.ts';
import { fenceEnd, frontmatterOf } from './fence.ts';
import { isJson } from './isJson.ts';
import { parseForgiving } from './parseForgiving.ts';
import type { SourceFile } from './readContent.ts';
import { roomOf, type Room } from './fileKinds.ts';
import { emptyYaml, readYaml, type YamlSource } from './yamlSource.ts';

export interface ParsedFile {
	entries: FreshEntry[];
	/** What is wrong with the text as a text: its size, encoding, hidden signs. */
	faults: TextFault[];
}

/** Reads one file into its entries. A file with a fault that makes it unreadable gives entries without data. */
export function parseEntries({ path, file, bytes }: SourceFile): ParsedFile {
	const room = roomOf(path);
	if (!room) return { entries: [], faults: [] };
	const { text, faults } = decode(bytes);
	const slug = room.pattern.exec(path)?.[1] ?? '';
	const common = { collection: room.collection, file, path, slug, source: text, ...nothing };
	if (text === '') return { entries: [common], faults };
	return { entries: entriesOf(room, common), faults };
}

/** A file that ends the parser, without what only the parser could tell: its name and its phrases' ids are known. */
export function unparsedEntries({ path, file, bytes }: SourceFile): Entry[] {
	const room = roomOf(path);
	if (!room) return [];
	const slug = room.pattern.exec(path)?.[1] ?? '';
	const rawPhraseIds = phraseIdsIn(decode(bytes).text);
	return [{ collection: room.collection, file, path, slug, ...nothing, rawPhraseIds }].map(
		({ nodes: _nodes, texts: _texts, ...entry }) => entry,
	);
}

/** The YAML of a file alone. */
export function yamlOf({ path, bytes }: SourceFile): YamlSource {
	const room = roomOf(path);
	const { text } = decode(bytes);
	if (!room || text === '') return emptyYaml;
	return readYaml(room.shape === 'mdx' ? frontmatterOf(text) : text);
}

const nothing = {
	data: undefined,
	yaml: emptyYaml,
	root: [],
	syntaxErrors: [],
	rawPhraseIds: [],
	paragraphs: new Int32Array(0),
	nodes: [],
	texts: [],
} satisfies Partial<FreshEntry>;

function entriesOf({ shape }: Room, common: FreshEntry): FreshEntry[] {
	if (shape === 'list') return readList(common);
	if (shape === 'record') return [readRecord(common)];
	return [withBody(withYaml(common, readYaml(frontmatterOf(common.source))))];
}

/** A source that is no JSON gives no data: what its fields lack is told once it can be read. */
function readRecord(common: FreshEntry): FreshEntry {
	const entry = withYaml(common, readYaml(common.source));
	return common.collection === 'sources' && !isJson(common.source) ? { ...entry, data: undefined } : entry;
}

const withYaml = (entry: FreshEntry, yaml: YamlSource): FreshEntry => ({
	...entry,
	yaml,
	data: asRecord(yaml.value),
});

function withBody(entry: FreshEntry): FreshEntry {
	// Without a clean fence nobody knows what is a field and what is text.
	if (fenceEnd(entry.source) === undefined) return { ...entry, rawPhraseIds: phraseIdsIn(entry.source) };
	const { nodes, errors } = parseForgiving(entry.source);
	return {
		...entry,
		nodes: nodes ?? [],
		found: nodes && collect(nodes),
		syntaxErrors: errors,
		rawPhraseIds: errors.length > 0 ? phraseIdsIn(entry.source) : [],
	};
}

/** A YAML list gives an entry a row. One that cannot be read, or is no list, gives one without data. */
function readList(common: FreshEntry): FreshEntry[] {
	const yaml = readYaml(common.source);
	if (!Array.isArray(yaml.value) || yaml.value.length === 0) return [{ ...common, yaml }];
	return yaml.value.map((row: unknown, index) => {
		const data = asRecord(row);
		return { ...common, yaml, slug: String(data?.['id'] ?? ''), data, root: [index] };
	});
}

const phraseIdsIn = (source: string) =>
	[...source.matchAll(/<Phrase\s+id="([^"]*)"/g)].map(([, id = '']) => id);

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
