import { distance } from 'fastest-levenshtein';
import { wordsOfAddress } from '../../content/wordsOfAddress.ts';

/** A page as the list of addresses has it. */
export interface KnownPage {
	path: string;
	title: string;
}

/** How alike two texts must be, from 0 to 1. Below this a guess is more often wrong than right. */
const alike = 0.6;

/** The pages whose address or title is most like an address that leads nowhere, best first, at most `most`. */
export function nearestPages(wanted: string, pages: readonly KnownPage[], most = 2): KnownPage[] {
	const words = wordsOfAddress(wanted);
	if (words.length < 3) return [];
	return pages
		.map((page) => ({
			page,
			likeness: Math.max(
				likeness(words, wordsOfAddress(page.path)),
				likeness(words, page.title.toLowerCase()),
			),
		}))
		.filter(({ likeness }) => likeness >= alike)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ page }) => page);
}

const likeness = (a: string, b: string) => 1 - distance(a, b) / Math.max(a.length, b.length);
