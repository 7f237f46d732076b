import { isAbbreviation } from './prose.ts';

/** The one line that goes wherever a phrase goes: the first sentence of its article's `notFor`. */
export const guardLine = (notFor: string | undefined) =>
	notFor === undefined ? undefined : firstSentence(notFor);

/** Everything up to the first full stop, question or exclamation mark that ends a sentence. */
export function firstSentence(value: string): string {
	const text = value.trim();
	for (const { index, 0: end } of text.matchAll(/[.!?](?=\s|$)/g))
		if (end !== '.' || !isAbbreviation(text, index)) return text.slice(0, index + 1);
	return text;
}
