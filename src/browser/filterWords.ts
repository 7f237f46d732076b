/** Words as they are compared: small letters without accents, apostrophes and hyphens. */
const plainWords = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\p{M}'’\-‐]/gu, '')
		.toLowerCase();

const wordsOf = (text: string) =>
	plainWords(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** A text made ready to be asked: do so once for each text, and not at each key. */
export const wordLine = (text: string) => ` ${wordsOf(text).join(' ')}`;

/** Asks whether a text, made ready, holds every word that was typed, each at the beginning of one of its own. */
export function holdsWords(typed: string): (line: string) => boolean {
	const words = [...new Set(wordsOf(typed))].map((word) => ` ${word}`);
	return (line) => words.every((word) => line.includes(word));
}

/** The words of further texts that a text lacks, each once: all that a filter needs of them. */
export function furtherWords(text: string, further: readonly string[]): string {
	const own = new Set(wordsOf(text));
	return [...new Set(further.flatMap(wordsOf))].filter((word) => !own.has(word)).join(' ');
}
