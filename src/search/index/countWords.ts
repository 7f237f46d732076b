/** Latin letters, and those behind an apostrophe. */
const pattern = /([a-z]+)(?:['’]([a-z]+))?/gi;

/**
 * The words of one page's texts, each once: two Latin letters or more, as small letters. What has an apostrophe is left
 * out as a whole.
 */
export function wordsIn(texts: readonly string[]): string[] {
	const words = new Set<string>();
	for (const text of texts)
		for (const [, word = '', rest] of text.matchAll(pattern))
			if (word.length > 1 && rest === undefined) words.add(word.toLowerCase());
	return [...words];
}

/** Notes the words of one page: for each word, on how many pages it stands. */
export function countWords(words: readonly string[], counts: Map<string, number>): void {
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
