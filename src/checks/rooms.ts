import { lists, type Collection } from './content.ts';

export interface Room {
	pattern: RegExp;
	collection: Collection;
	/** An MDX file, a YAML list, or one JSON record. */
	shape: 'mdx' | 'list' | 'record';
}

/** Where each collection's files stand below the content folder. */
const rooms: readonly Room[] = [
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

/** Files that are no content and may stand in the content folder all the same. */
const furniture = /^(?:README\.md|[a-z-]+\/images\/[^/]+)$/i;

export const roomOf = (path: string) => rooms.find(({ pattern }) => pattern.test(path));
export const isContentFile = (path: string) => roomOf(path) !== undefined;

/** A file that stands where no collection looks for it. */
export const isStray = (path: string) => !isContentFile(path) && !furniture.test(path);
