import type { Place } from './content.ts';

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
