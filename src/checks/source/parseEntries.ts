import { collections, placeOfFile } from '../../content/collections.ts';
import { longSentences } from '../../content/text/longSentences.ts';
import { mentionsIn } from '../../content/text/mentions.ts';
import { readBody } from '../../content/text/readBody.ts';
import { hashOf } from '../../node/hashOf.ts';
import { wordsIn } from '../../search/index/countWords.ts';
import type { ParsedEntry } from './content.ts';
import { decode, type TextFault } from './decode.ts';
import { bodyOf, frontmatterOf } from './fence.ts';
import { isJson } from './isJson.ts';
import { paragraphsOf } from './paragraphs.ts';
import { parseWithRecovery } from './parseWithRecovery.ts';
import type { SourceFile } from './readContent.ts';
import { textsOf } from './texts.ts';
import { emptyYaml, readYaml, type Places, type YamlSource } from './yamlSource.ts';

interface ParsedEntries {
	entries: ParsedEntry[];
	/** What is wrong with the text as a text: its size, encoding, hidden signs. */
	faults: TextFault[];
}

/** Reads one file into its entries. A file with a fault that makes it unreadable gives entries without data. */
export function parseEntries(source: SourceFile): ParsedEntries {
	const { text, faults } = decode(source.bytes, source.path);
	const blank = blankEntry(source, text);
	if (!blank) return { entries: [], faults: [] };
	if (faults.some(isTooMuch)) return { entries: [unparsed(blank)], faults };
	const entries = text === '' ? [blank] : entriesOf(blank);
	return { entries: entries.map(withTexts), faults };
}

/** A file that ends the parser, without what only the parser could tell: its name and its phrases' ids are known. */
export function unparsedEntries(source: SourceFile): ParsedEntry[] {
	const { text } = decode(source.bytes, source.path);
	const blank = blankEntry(source, text);
	// No bytes have this digest: the file is parsed anew each time.
	return blank ? [{ ...unparsed(blank), digest: '' }] : [];
}

const isTooMuch = ({ kind }: TextFault) => kind === 'too-much';

const unparsed = (blank: ParsedEntry): ParsedEntry => ({
	...blank,
	source: '',
	rawPhraseIds: phraseIdsIn(blank.source),
});

/** Where the fields of a file stand. */
export function placesOf({ path, bytes }: SourceFile): Places {
	const home = placeOfFile(path);
	const { text, faults } = decode(bytes, path);
	if (!home || text === '' || faults.some(isTooMuch)) return emptyYaml.places;
	return readYaml(collections[home.collection].shape === 'mdx' ? frontmatterOf(text) : text).places;
}

function blankEntry({ path, file, bytes }: SourceFile, source: string): ParsedEntry | undefined {
	const home = placeOfFile(path);
	return home && { ...home, file, path, digest: hashOf(bytes), source, ...nothing };
}

const nothing = {
	data: undefined,
	yaml: emptyYaml,
	places: emptyYaml.places,
	root: [],
	text: '',
	mentions: [],
	longSentences: [],
	words: '',
	paragraphs: new Int32Array(0),
	syntaxErrors: [],
	rawPhraseIds: [],
	nodes: [],
	texts: [],
} satisfies Partial<ParsedEntry>;

function entriesOf(blank: ParsedEntry): ParsedEntry[] {
	const { shape } = collections[blank.collection];
	if (shape === 'list') return readList(blank);
	if (shape === 'record') return [readRecord(blank)];
	return [withBody(withYaml(blank, readYaml(frontmatterOf(blank.source))))];
}

/** A source that is no JSON gives no data: what its fields lack is told once it can be read. */
function readRecord(blank: ParsedEntry): ParsedEntry {
	const entry = withYaml(blank, readYaml(blank.source));
	return blank.collection === 'sources' && !isJson(blank.source) ? { ...entry, data: undefined } : entry;
}

const withYaml = (entry: ParsedEntry, yaml: YamlSource): ParsedEntry => ({
	...entry,
	yaml,
	places: yaml.places,
	data: asRecord(yaml.value),
});

function withBody(entry: ParsedEntry): ParsedEntry {
	const text = bodyOf(entry.source);
	if (text === '') return { ...entry, rawPhraseIds: phraseIdsIn(entry.source) };
	const { nodes, errors } = parseWithRecovery(text);
	const broken = { syntaxErrors: errors, rawPhraseIds: errors.length > 0 ? phraseIdsIn(text) : [] };
	if (!nodes) return { ...entry, text, ...broken };
	const prose = nodes.flatMap(({ node }) => (node.type === 'text' ? [node.value ?? ''] : []));
	return {
		...entry,
		text,
		...broken,
		nodes,
		found: readBody(nodes),
		mentions: mentionsIn(nodes),
		longSentences: longSentences(nodes),
		words: wordsIn(prose).join(' '),
	};
}

/** A YAML list gives an entry a row. One that cannot be read, or is no list, gives one without data. */
function readList(blank: ParsedEntry): ParsedEntry[] {
	const yaml = readYaml(blank.source);
	const { places } = yaml;
	if (!Array.isArray(yaml.value) || yaml.value.length === 0) return [{ ...blank, yaml, places }];
	return yaml.value.map((row: unknown, index) => {
		const data = asRecord(row);
		return { ...blank, yaml, places, slug: String(data?.['id'] ?? ''), data, root: [index] };
	});
}

function withTexts(entry: ParsedEntry): ParsedEntry {
	const texts = textsOf(entry);
	return { ...entry, texts, paragraphs: paragraphsOf(texts) };
}

const phraseIdsIn = (source: string) =>
	[...source.matchAll(/<phrase\s+[^<>]*?\bid\s*[=:]\s*["“”„'‘’]?([\w-]+)/gi)].map(([, id = '']) => id);

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
