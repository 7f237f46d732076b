import type { Body } from '../wiki/readBody.ts';
import type { MdNode } from '../wiki/mdast.ts';
import type { YamlSource } from './yamlSource.ts';

/** All content as the rules see it: text, parsed data and syntax trees, each with its positions. */
export interface Content {
	/** The content folder, for messages. */
	folder: string;
	entries: Entry[];
	/** Every file below the content folder, with `/` between folders, also those that are no entry. */
	files: string[];
	/** Files that stand where no collection looks for them. */
	strays: string[];
}

export type Collection =
	'articles' | 'faqs' | 'glossary' | 'topics' | 'situations' | 'moments' | 'help-lines' | 'sources';

export interface Entry {
	collection: Collection;
	/** Path from the project's root, for messages. */
	file: string;
	/** The file name without its ending, or the id of a row in a YAML list. */
	slug: string;
	source: string;
	/** What the YAML or JSON says; undefined where it could not be read. */
	data: Record<string, unknown> | undefined;
	yaml: YamlSource;
	/** The path of this entry's data inside its file: [] for a file of its own, [3] for a list's fourth row. */
	root: readonly (string | number)[];
	/** Syntax tree and findings of an MDX body; undefined where it has none or could not be parsed. */
	body?: { tree: MdNode; found: Body } | undefined;
	/** What the MDX parser said, each with `line:column:` before it; the spots are blanked out in `body`. */
	syntaxErrors?: string[] | undefined;
}

/** The collections that are lists in one YAML file. */
export const lists: readonly Collection[] = ['topics', 'situations', 'moments', 'help-lines'];

/** A place in a file, for people: line and column count from 1. */
export interface Place {
	line: number;
	column: number;
	endLine?: number;
	endColumn?: number;
}

export const ofCollection = (content: Content, ...collections: Collection[]) =>
	content.entries.filter((entry) => collections.includes(entry.collection));

/** Whether an entry's body was read without a syntax error, so that what is missing there is really missing. */
export const isWhole = ({ body, syntaxErrors = [] }: Entry) =>
	body !== undefined && syntaxErrors.length === 0;

/** Whether an entry is a file of its own with frontmatter and a body. */
export const isMdx = ({ collection }: Entry) =>
	collection === 'articles' || collection === 'faqs' || collection === 'glossary';
