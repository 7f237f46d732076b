import { createHash } from 'node:crypto';
import { readingMinutes } from '../content/text/readingTime.ts';

/** What the pages of others may show of a text: all that was found in it, but not the words between. */
interface Shown {
	body: { words: number };
	mentions: readonly unknown[];
}

/**
 * One hash over everything that a page can show of the rest of the wiki: each entry's fields, what was found in each
 * text, and the settings. A page whose own text and this hash are as they were needs no second drawing. It is one hash
 * for all pages, and not one of the parts that each page shows: nothing can be forgotten then.
 */
export function sharedKey(parts: Iterable<unknown>): string {
	const hash = createHash('sha256');
	// Lengths keep two neighbours from being read as another pair.
	for (const part of parts) {
		const text = JSON.stringify(part) ?? '';
		hash.update(`${text.length}:`).update(text);
	}
	return hash.digest('hex');
}

/** A text as others show it. How many words it has changes with each word, and no page shows more than the minutes. */
export function shownOf({ body: { words, ...parts }, mentions }: Shown): unknown {
	return { ...parts, minutes: readingMinutes(words), mentions };
}

/** The key of one page: of its own text, and of all that it may show of others. */
export const pageKey = (digest: string, shared: string) =>
	createHash('sha256').update(`${digest}\n${shared}`).digest('hex');
