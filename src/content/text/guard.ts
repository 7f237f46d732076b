/** The one line that goes wherever a phrase goes: the first sentence of its article's `notFor`. */
export const guardLine = (notFor: string | undefined) =>
	notFor === undefined ? undefined : firstSentence(notFor);

/** Everything up to the first full stop, question or exclamation mark that ends a sentence. */
export function firstSentence(value: string): string {
	return /^[\s\S]*?[.!?](?=\s|$)/.exec(value.trim())?.[0] ?? value.trim();
}
