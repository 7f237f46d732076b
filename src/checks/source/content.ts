import type { Visited } from '../../content/text/mdast.ts';
import type { Heading, Phrase } from '../../content/text/phrase.ts';
import type { Body, Claim, Reference } from '../../content/text/readBody.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { WrittenText } from './texts.ts';
import type { YamlSource } from './yamlSource.ts';

/** All content as the rules see it: data, findings and their places. Syntax trees are gone by then. */
export interface Content<E extends AnyEntry = Entry> {
	/** The content folder, for messages. */
	folder: string;
	entries: readonly E[];
	/** Every file below the content folder, with `/` between folders, also those that are no entry. */
	files: readonly FileFacts[];
}

export interface FileFacts {
	path: string;
	/** Size in bytes. */
	bytes: number;
	/** A symbolic link; it is told and never followed. */
	isLink: boolean;
	/** What a picture really is, whatever its name says. */
	picture?: Picture;
}

/** A picture's kind and its pixels; or why it has none. */
export type Picture =
	| { kind: PictureKind; width: number; height: number; moves: boolean }
	| 'no picture'
	| 'damaged'
	| 'too large';

export type PictureKind = 'png' | 'jpg' | 'webp' | 'avif';

export type Collection =
	| 'articles'
	| 'faqs'
	| 'glossary'
	| 'sheets'
	| 'self-test'
	| 'gate'
	| 'topics'
	| 'situations'
	| 'moments'
	| 'loudness'
	| 'paths'
	| 'help-lines'
	| 'synonyms'
	| 'danger'
	| 'corrections'
	| 'sources';

/** The collections that are lists in one YAML file. */
export const lists: readonly Collection[] = [
	'topics',
	'situations',
	'moments',
	'loudness',
	'gate',
	'paths',
	'help-lines',
	'synonyms',
	'danger',
	'corrections',
];

type AnyEntry = Omit<Entry, 'found'>;

/** An entry as far as the rules over all content ask for it: thousands of them are kept side by side. */
export interface Entry {
	collection: Collection;
	/** Path from the project's root, for messages. */
	file: string;
	/** Path below the content folder. */
	path: string;
	/** The file name without its ending, or the id of a row in a YAML list. */
	slug: string;
	/** What the YAML or JSON says; undefined where it could not be read. */
	data: Record<string, unknown> | undefined;
	yaml: YamlSource;
	/** The path of this entry's data inside its file: [] for a file of its own, [3] for a list's fourth row. */
	root: readonly (string | number)[];
	/** The findings of an MDX body; undefined where it has none or could not be parsed. */
	found?: Findings | undefined;
	/** Its longer paragraphs, by the hashes of their eight-word runs. */
	paragraphs: Paragraphs;
	/** What the MDX parser said, each with `line:column:` before it; the spots were blanked out. */
	syntaxErrors: readonly string[];
	/** Ids of phrases in the raw text of a body with syntax errors: one mistake is told once. */
	rawPhraseIds: readonly string[];
}

/** What the rules over all content ask of a body. */
export interface Findings {
	headings: { id: string }[];
	phrases: Found<{ id: string; text: string }>[];
	replies: Found<{ to: string; kind: string }>[];
	claims: Found<Pick<Claim, 'id' | 'level' | 'sources'>>[];
	exercises: { id: string }[];
	diagrams: { name: string }[];
	links: Found<{ url: string }>[];
	images: Found<{ url: string; alt: string }>[];
	references: Found<Reference>[];
}

/** Something found in a body, with the place where it begins. */
type Found<T> = T & { at: Place };

/** An entry with all of its data, and what a search finds in its body. */
export interface WholeEntry extends Omit<Entry, 'found'> {
	found?: { headings: Heading[]; phrases: Phrase[] } | undefined;
}

/** An entry while its file is being read: with its body, its text and the nodes of its syntax tree. */
export interface FreshEntry extends Entry {
	found?: Omit<Body, 'words'> | undefined;
	source: string;
	nodes: readonly Visited[];
	/** All its prose. */
	texts: readonly WrittenText[];
}

/** A place in a file, for people: line and column count from 1, the column in UTF-16 units. */
export interface Place {
	line: number;
	column: number;
	endLine?: number;
	endColumn?: number;
}

export const ofCollection = <E extends AnyEntry>(content: Content<E>, ...collections: Collection[]): E[] =>
	content.entries.filter((entry) => collections.includes(entry.collection));

/** Whether every row of a list was read and has its id, so that what is missing there is really missing. */
export const isWholeList = (content: Content, collection: Collection) =>
	!ofCollection(content, collection).some(({ data, slug }) => !data || slug === '');

/** Whether an entry's body was read without a syntax error, so that what is missing there is really missing. */
export const isWhole = ({ found, syntaxErrors }: Entry) => found !== undefined && syntaxErrors.length === 0;

/** Whether an entry is a page: a file of its own, whose name is the address. */
export const isPage = (entry: Entry) => isMdx(entry) || entry.collection === 'sheets';

/** Whether an entry is a file of its own with frontmatter and a body. */
export const isMdx = ({ collection }: Entry) =>
	collection === 'articles' || collection === 'faqs' || collection === 'glossary';
