/**
 * The texts that the gate let through, by the digest of their files. They are kept beside Astro's store: in it, all texts
 * would be one module of many megabytes, which each edit in the live preview would load anew. Astro loads the loaders and
 * the pages each in a world of its own; both are of one process.
 */
const name = Symbol.for('wiki.texts');

const world = globalThis as { [name]?: Map<string, string> };
export const textStore: Map<string, string> = (world[name] ??= new Map());
