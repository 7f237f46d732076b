import { collections, type AnyField, type Collection, type Draft } from '../../content/collections.ts';
import type { LongSentence } from '../../content/text/longSentences.ts';
import type { Visited } from '../../content/text/mdast.ts';
import type { Mention } from '../../content/text/mentions.ts';
import type { Body } from '../../content/text/readBody.ts';
import type { Problem } from '../problem.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { WrittenText } from './texts.ts';
import type { Places, YamlSource } from './yamlSource.ts';

/** All content, as the rules over it see it, and all who come after the checker. */
export interface Content {
	/** The content folder, for messages. */
	folder: string;
	entries: readonly Entry[];
	/** Every file below the content folder, with `/` between folders, also those that are no entry. */
	files: readonly FileFacts[];
}

export interface FileFacts {
	path: string;
	/** Size in bytes. */
	bytes: number;
	/** A symbolic link, to a file or a folder; it is told and never followed. */
	isLink: boolean;
	/** Why nobody can read it. */
	unread?: Unread;
	/** What a picture really is, whatever its name says. */
	picture?: Picture;
}

/** Its name is no UTF-8, the system refuses it, it is gone since the folder was read, or it is a pipe or a device. */
export type Unread = 'name' | 'refused' | 'gone' | 'no file';

/** A picture's kind and its pixels; or why it has none. */
export type Picture =
	| { kind: PictureKind; width: number; height: number; moves: boolean }
	| 'no picture'
	| 'damaged'
	| 'too large';

export type PictureKind = 'png' | 'jpg' | 'webp' | 'avif';

/**
 * What the checker read of one file: plain data, made once and handed from process to process. Rules over all content,
 * pages, Markdown, search, sitemap and host files are made of it.
 */
export interface ParsedFile {
	/** Path below the content folder. */
	path: string;
	/** One, or a YAML list's one a row. */
	entries: Entry[];
	/** What the rules found that need this file only. */
	problems: Problem[];
}

/** One text or one row. What a rule may ask of its fields depends on its collection (collections.ts). */
export interface Entry<C extends Collection = Collection> {
	collection: C;
	/** Path from the project's root, for messages. */
	file: string;
	/** Path below the content folder. */
	path: string;
	/** The hash of its file's bytes; '' where they could not be parsed. */
	digest: string;
	/** The file name without its ending, or the id of a row in a YAML list. */
	slug: string;
	/** What the YAML or JSON says; undefined where it could not be read. */
	data: Draft<C> | undefined;
	/** Where the fields stand. They stay behind when an entry is sent, and are read again where somebody asks. */
	places: Places;
	/** The path of this entry's data inside its file: [] for a file of its own, [3] for a list's fourth row. */
	root: readonly (string | number)[];
	/** Its body as it is parsed and drawn (fence.ts); '' where it has none. */
	text: string;
	/** What its body holds; undefined where it has none or could not be parsed. */
	found?: Body | undefined;
	/** Its links to other pages, each in its sentence. */
	mentions: Mention[];
	longSentences: LongSentence[];
	/** The words of its body, each once, with a blank between them: thousands of small strings would fill the memory. */
	words: string;
	/** Its longer paragraphs, by the hashes of their eight-word runs. */
	paragraphs: Paragraphs;
	/** What the MDX parser said, each with `line:column:` before it; the spots were blanked out. */
	syntaxErrors: readonly string[];
	/** Ids of phrases in the raw text of a body with syntax errors: one mistake is told once. */
	rawPhraseIds: readonly string[];
}

/** An entry while its file is being read: with its source and the nodes of its syntax tree. */
export interface ParsedEntry extends Entry {
	yaml: YamlSource;
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

/** Whether an entry is of one of some collections: then their fields can be asked for. */
export const isOf = <E extends Entry, C extends Collection>(
	entry: E,
	...collections: C[]
): entry is E & Entry<C> => (collections as Collection[]).includes(entry.collection);

export const ofCollection = <C extends Collection>(content: Content, ...collections: C[]): Entry<C>[] =>
	content.entries.filter((entry) => isOf(entry, ...collections));

/** What a field holds that some collections have; undefined in all others. */
export const fieldOf = ({ data }: Pick<Entry, 'data'>, field: AnyField): unknown =>
	(data as Readonly<Partial<Record<AnyField, unknown>>> | undefined)?.[field];

/** Whether every row of a list was read and has its id, so that what is missing there is really missing. */
export const isWholeList = (content: Content, collection: Collection) =>
	!ofCollection(content, collection).some(({ data, slug }) => !data || slug === '');

/** Whether an entry's body was read without a syntax error, so that what is missing there is really missing. */
export const isWhole = ({ found, syntaxErrors }: Entry) => found !== undefined && syntaxErrors.length === 0;

/** Whether an entry is a page: a file of its own, whose name is the address. */
export const isPage = (entry: Entry): entry is Entry<'articles' | 'faqs' | 'glossary' | 'sheets'> =>
	isMdx(entry) || entry.collection === 'sheets';

/** Whether an entry is a file of its own with frontmatter and a body. */
export const isMdx = (entry: Entry): entry is Entry<'articles' | 'faqs' | 'glossary'> =>
	collections[entry.collection].shape === 'mdx';
