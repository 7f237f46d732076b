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
	const byAddress = new Map<string, Backlink<P>[]>();
	for (const page of pages) {
		const seen = new Set([page.path]);
		for (const mention of page.mentions) {
			if (seen.has(mention.to)) continue;
			seen.add(mention.to);
			const list = byAddress.get(mention.to) ?? [];
			list.push({ page, mention });
			byAddress.set(mention.to, list);
		}
	}
	return byAddress;
}
