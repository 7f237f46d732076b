import { syllable } from 'syllable';
import { signsOf } from './harmfulWords.ts';
import { NumberTable } from '../rules/numberTable.ts';

/** What is known of a word, in one number: its syllables in the last bits, above them its signs. */
export type Word = number;

const bits = 12;
const most = (1 << bits) - 1;

export const syllablesIn = (word: Word) => word & most;

/** For each pattern of harmful words a bit: whether it may begin with this word. */
export const signsIn = (word: Word) => word >> bits;

const known = new NumberTable();

/** What is to be known of a word, by its hash: looking into it is slow, and words come again by the million. */
export function wordAt(text: string, hash: number, start: number, end: number): Word {
	const found = known.get(hash);
	if (found !== 0) return found;
	const word = text.slice(start, end);
	return known.claim(hash, (signsOf(word) << bits) | Math.min(most, Math.max(1, syllable(word))));
}
