import { firstSentence } from '../schemas/article.ts';

/** The one line that goes wherever a phrase goes: the first sentence of its article's `notFor`. */
export const guardLine = (notFor: string | undefined) =>
	notFor === undefined ? undefined : firstSentence(notFor);
