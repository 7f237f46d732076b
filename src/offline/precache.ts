/** What the worker knows of the set that it keeps. The build writes it before the worker's code. */
export interface Precache {
	/** The name of the cache that holds this version and no other. */
	cache: string;
	/** Each file's address below the base path, with a hash of what it holds. */
	files: Readonly<Record<string, string>>;
	/** The headers that are kept with a file. All others would say when and by which way it was fetched. */
	headers: readonly string[];
	/** What is shown for a page that isn't in the set, when there is no connection. */
	notHere: string;
	/** What stands on each page, in HTML, as soon as there is a newer copy. */
	older: string;
}

/** The worker's file, below the base path. Its folder is what it may answer for. */
export const workerFile = 'offline-worker.js';

const cachePrefix = 'wiki-offline:';

/** The caches of all versions begin so; the base path keeps two wikis of one host apart. */
export const cachesOf = (base: string) => `${cachePrefix}${base}:`;

/**
 * What a page asks of the worker: to take itself and all it keeps off the device, to end a fetch that is going on, or to
 * fetch the set once more. A type and no constants: the worker shares no file with pages.
 */
export type Order = 'forget' | 'stop' | 'fill';

/** Why nothing was kept: no room, no connection, or files that don't fit each other. */
export type Failure = 'full' | 'away' | 'changed';

/** What the worker tells the pages while it fetches. */
export type Report = { fetched: number; of: number } | { failed: Failure };

/** Stands in texts where the size of the set belongs, in MB, until the build knows it. */
export const sizeMark = '{size of what is kept}';
