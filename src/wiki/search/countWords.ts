/** The words of one page's texts, each once. */
export function wordsIn(texts: readonly string[]): string[] {
	const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+(?:[’'][a-z]+)?/g) ?? []));
	return [...words].filter((word) => /^[a-z]{2,}$/.test(word));
}

/** Notes the words of one page: for each word, on how many pages it stands. */
export function countWords(words: readonly string[], counts: Map<string, number>): void {
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
