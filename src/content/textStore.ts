import { hashOf } from '../node/hashOf.ts';
import type { TextFacts } from './text/textFacts.ts';

/**
 * The texts that the gate let through, by the digest of their files. They are kept beside Astro's store: in it, all texts
 * would be one module of many megabytes, which each edit in the live preview would load anew. Astro loads the loaders and
 * the pages each in a world of its own; both are of one process.
 */
const name = Symbol.for('wiki.texts');
const factsName = Symbol.for('wiki.facts');

/** As bytes: a text with typographic quotes takes twice as much as a string. */
const world = globalThis as { [name]?: Map<string, Buffer>; [factsName]?: Map<string, string> };
const texts = (world[name] ??= new Map());
const facts = (world[factsName] ??= new Map());

export const textStore = {
	has: (digest: string | number) => texts.has(String(digest)),
	get: (digest: string | number) => texts.get(String(digest))?.toString(),
	set: (digest: string | number, text: string) => void texts.set(String(digest), Buffer.from(text)),
};

/** What the checker read of texts, for their pages, by the hashes of the texts. Each is taken once. */
export const factsStore = {
	add: (hash: string, json: string) => void facts.set(hash, json),
	take: (text: string): TextFacts | undefined => {
		const hash = hashOf(text);
		const json = facts.get(hash);
		facts.delete(hash);
		return json === undefined ? undefined : (JSON.parse(json) as TextFacts);
	},
};
