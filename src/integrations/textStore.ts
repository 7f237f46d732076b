/**
 * The texts that the gate let through, by the digest of their files. They are kept beside Astro's store: in it, all texts
 * would be one module of many megabytes, which each edit in the live preview would load anew. Astro loads the loaders and
 * the pages each in a world of its own; both are of one process.
 */
const name = Symbol.for('wiki.texts');

/** As bytes: a text with typographic quotes takes twice as much as a string. */
const world = globalThis as { [name]?: Map<string, Buffer> };
const texts = (world[name] ??= new Map());

export const textStore = {
	has: (digest: string | number) => texts.has(String(digest)),
	get: (digest: string | number) => texts.get(String(digest))?.toString(),
	set: (digest: string | number, text: string) => void texts.set(String(digest), Buffer.from(text)),
};
