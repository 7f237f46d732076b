import { stemmer } from 'stemmer';
import { baseForm } from './english.ts';

const known = new Map<string, string>();

/**
 * The stem of a word, the same in British and American spelling: “apologise”, “apologizing” and “apologised”
 * have one. Porter's stems are no words; nobody sees them.
 */
export function stem(word: string): string {
	let found = known.get(word);
	if (found === undefined) {
		const british = baseForm(word)
			.replace(/iz(?=e|ing|at)/, 'is')
			.replace(/yz(?=e|ing)/, 'ys')
			.replace(/our(?=s?$|ed$|ing$|al$|abl|ful)/, 'or');
		found = stemmer(british).replace(/([a-z])\1$/, '$1');
		known.set(word, found);
	}
	return found;
}
