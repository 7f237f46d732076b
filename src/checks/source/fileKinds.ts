import { lists, type Collection } from './content.ts';

export interface Room {
	pattern: RegExp;
	collection: Collection;
	/** An MDX file, a YAML list, or one record in YAML or JSON. */
	shape: 'mdx' | 'list' | 'record';
}

/** Where each collection's files stand below the content folder: exactly where the site looks for them. */
const rooms: readonly Room[] = [
	{ pattern: /^en\/articles\/([^/]+)\.mdx$/, collection: 'articles', shape: 'mdx' },
	{ pattern: /^en\/faqs\/([^/]+)\.mdx$/, collection: 'faqs', shape: 'mdx' },
	{ pattern: /^en\/glossary\/([^/]+)\.mdx$/, collection: 'glossary', shape: 'mdx' },
	{ pattern: /^en\/sheets\/([^/]+)\.yaml$/, collection: 'sheets', shape: 'record' },
	{ pattern: /^en\/self-test\/([^/]+)\.yaml$/, collection: 'self-test', shape: 'record' },
	...lists.map((collection) => ({
		pattern: new RegExp(`^en/${collection}\\.yaml$`),
		collection,
		shape: 'list' as const,
	})),
	{ pattern: /^sources\/([^/]+)\.json$/, collection: 'sources', shape: 'record' },
];

/** Files that are no content and may stand in the content folder all the same. */
const furniture = /^(?:README\.md|en\/images\/[^/]+)$/;

export const roomOf = (path: string) => rooms.find(({ pattern }) => pattern.test(path));
export const isContentFile = (path: string) => roomOf(path) !== undefined;

/** A file that stands where no collection looks for it. */
export const isStray = (path: string) => !isContentFile(path) && !furniture.test(path);
