/** Notes the words of one page's texts: for each word, on how many pages it stands. */
export function countWords(texts: readonly string[], counts: Map<string, number>): void {
	const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+(?:[’'][a-z]+)?/g) ?? []));
	for (const word of words) if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
