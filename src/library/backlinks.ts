import type { Mention } from '../content/text/mentions.ts';

/** A page that mentions another, with the first sentence in which it does. */
export interface Backlink<P> {
	page: P;
	mention: Mention;
}

/** Who mentions an address: each page once, in the order of the pages. A page doesn't mention itself. */
export function backlinks<P extends { path: string; mentions: readonly Mention[] }>(
	pages: readonly P[],
): Map<string, Backlink<P>[]> {
	const found = new Map<string, Backlink<P>[]>();
	for (const page of pages) {
		const told = new Set([page.path]);
		for (const mention of page.mentions) {
			if (told.has(mention.to)) continue;
			told.add(mention.to);
			const list = found.get(mention.to) ?? [];
			list.push({ page, mention });
			found.set(mention.to, list);
		}
	}
	return found;
}
