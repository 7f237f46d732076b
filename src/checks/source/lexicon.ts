import { syllable } from 'syllable';

const known = new Map<number, number>();

/** No word has more letters, and counting the syllables of a long one takes length times length. */
const longestWord = 60;

/** The syllables of a word, by its hash: counting them is slow, and words come again by the million. */
export function syllablesAt(text: string, hash: number, start: number, end: number): number {
	const found = known.get(hash);
	if (found !== undefined) return found;
	const syllables = Math.max(1, syllable(text.slice(start, Math.min(end, start + longestWord))));
	known.set(hash, syllables);
	return syllables;
}
