import type { Collection } from '../content/collections.ts';
import { ofCollection, type Content, type Entry } from './source/content.ts';

/**
 * The content that has passed the checker, for those who draw it. It stands beside Astro's store: in it, all texts would
 * be one module of many megabytes, which each edit in the live preview would load anew. Astro loads the integrations, the
 * loaders and the pages each in a world of its own; all are of one process.
 */
const name = Symbol.for('wiki.content');
const world = globalThis as { [name]?: Content };

export const checkedContent = {
	set: (content: Content) => void (world[name] = content),
	of: <C extends Collection>(collection: C): Entry<C>[] =>
		world[name] ? ofCollection(world[name], collection) : [],
};
