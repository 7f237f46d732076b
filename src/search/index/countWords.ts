/**
 * The words of one page's texts, each once: two Latin letters or more, as small letters. What has an apostrophe is left
 * out as a whole. One pass over the letters, and a word is known by its FNV-1a hash: cutting out millions of words to
 * find the thousand that differ takes twice as long.
 */
export function wordsIn(texts: readonly string[]): string[] {
	const seen = new Set<number>();
	const words: string[] = [];
	for (const text of texts)
		for (let index = 0; index < text.length; index++) {
			const start = index;
			let hash = 0x811c9dc5;
			for (let letter = letterAt(text, index); letter !== 0; letter = letterAt(text, ++index))
				hash = Math.imul(hash ^ letter, 0x01000193);
			const end = index;
			if (end > start && isApostrophe(text.charCodeAt(index)))
				while (letterAt(text, index + 1) !== 0) index++;
			if (index > end || end - start < 2 || seen.has(hash)) continue;
			seen.add(hash);
			words.push(text.slice(start, end).toLowerCase());
		}
	return words;
}

/** The small letter that stands there; 0 where none of the 26 does. */
function letterAt(text: string, index: number): number {
	const small = text.charCodeAt(index) | 0x20;
	return small >= 0x61 && small <= 0x7a ? small : 0;
}

const isApostrophe = (sign: number) => sign === 0x27 || sign === 0x2019;

/** Notes the words of one page: for each word, on how many pages it stands. */
export function countWords(words: readonly string[], counts: Map<string, number>): void {
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
