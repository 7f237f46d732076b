/** The sentences of a paragraph. A full stop ends one where a blank and a capital, quotation or digit follow. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?…][”’"')]*)\s+(?=[\p{Lu}\p{N}“‘"'(])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));

/** The words of a text, with their apostrophes and hyphens. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
