import type { Place } from './content.ts';

/** The place of some words of a text: their own where the source shows them as they are read, else the text's. */
export function placeOfWords(source: string, place: Place, words: string): Place {
	const lines = source.split('\n').slice(place.line - 1, place.endLine ?? place.line);
	const spelt = words.replaceAll('’', "'");
	for (const [index, line] of lines.entries()) {
		const from = index === 0 ? place.column - 1 : 0;
		const at = line.replaceAll('’', "'").indexOf(spelt, from);
		if (at === -1) continue;
		const found = { line: place.line + index, column: at + 1 };
		return { ...found, endLine: found.line, endColumn: at + 1 + words.length };
	}
	return place;
}
