import { syllable } from 'syllable';
import { signsOf } from './harmfulWords.ts';
import { NumberTable } from './numberTable.ts';

export interface Word {
	syllables: number;
	/** For each pattern of harmful words a bit: whether it may begin with this word. */
	signs: number;
}

const places = new NumberTable();
const known: Word[] = [];

/** What is to be known of a word, by its hash: looking into it is slow, and words come again by the million. */
export function wordAt(text: string, hash: number, start: number, end: number): Word {
	const found = known[places.get(hash) - 1];
	if (found) return found;
	const word = text.slice(start, end);
	const learnt = { syllables: Math.max(1, syllable(word)), signs: signsOf(word) };
	places.set(hash, known.push(learnt));
	return learnt;
}
