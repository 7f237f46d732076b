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
	return overLines(lines, place, spelt) ?? place;
}

/** Where words begin that a line's end parts. */
function overLines(lines: readonly string[], { line, column }: Place, words: string): Place | undefined {
	const text = [lines[0]?.slice(column - 1), ...lines.slice(1)].join('\n').replaceAll('’', "'");
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
	const index = words.length > 200 ? -1 : text.search(new RegExp(escaped));
	if (index === -1) return undefined;
	const before = text.slice(0, index).split('\n');
	const first = before.length === 1 ? column : 1;
	return { line: line + before.length - 1, column: first + (before.at(-1)?.length ?? 0) };
}
