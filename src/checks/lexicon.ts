import { syllable } from 'syllable';

const known = new Map<number, number>();

/** Remembers the syllables of a word by its hash: counting is slow, and words come again by the thousand. */
export function learn(text: string, hash: number, start: number, end: number) {
	if (!known.has(hash)) known.set(hash, Math.max(1, syllable(text.slice(start, end))));
}

/** The syllables of a word that was learnt. */
export const syllablesOf = (hash: number) => known.get(hash) ?? 1;
