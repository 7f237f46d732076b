import { stemmer } from 'stemmer';
import { baseForm } from './english.ts';

const cache = new Map<string, string>();

/**
 * The stem of a word, the same in British and American spelling: “apologise”, “apologizing” and “apologised”
 * have one. Porter's stems are no words; nobody sees them.
 */
export function stem(word: string): string {
	let stemmed = cache.get(word);
	if (stemmed === undefined) {
		const british = baseForm(word)
			.replace(/iz(?=e|ing|at)/, 'is')
			.replace(/yz(?=e|ing)/, 'ys')
			.replace(/our(?=s?$|ed$|ing$|al$|abl|ful)/, 'or');
		stemmed = stemmer(british).replace(/([a-z])\1$/, '$1');
		cache.set(word, stemmed);
	}
	return stemmed;
}
