import { getCollection, type CollectionKey } from 'astro:content';
import { collections } from '../content.config.ts';
import { articles, faqs, terms, type Article, type Faq, type Term } from './index.ts';
import { site, today } from '../site.ts';
import { pageKey, sharedKey, shownOf } from './pageKey.ts';

/** The keys by which a build takes a page over from the last one: program, day, settings, and all that a page may show. */

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Of the program; the live preview, which takes no page over, has none (sourceInKeys.ts). */
const program = import.meta.env['SOURCE_HASH'] as string | undefined;

async function* everything() {
	yield [program, site, today()];
	for (const collection of Object.keys(collections).sort() as CollectionKey[])
		for (const { id, data } of (await getCollection(collection)).toSorted(byId)) yield [collection, id, data];
	for (const page of [...articles, ...faqs, ...terms]) yield [page.slug, shownOf(page)];
}

const shared = program === undefined ? undefined : sharedKey(await Array.fromAsync(everything()));

/** Of a page of one text. Throws where Astro gives a text no digest: the page would never be drawn again. */
export function keyOf({ slug, entry }: Article | Faq | Term): string | undefined {
	if (shared === undefined) return undefined;
	if (entry.digest === undefined)
		throw new Error(`The text of ${slug} has no digest: its page can't be cached.`);
	return pageKey(String(entry.digest), shared);
}
