import { stillToWrite } from '../../content/authoring/stubs.ts';
import type { Place } from './content.ts';
import type { WrittenText } from './texts.ts';

/**
 * Paragraphs by their words, to be held against those of other files. One paragraph behind the other, each as the four
 * numbers of its place, the number of its eight-word runs, and their hashes. All in one list of numbers, because
 * millions of them are sent from process to process and kept side by side.
 */
export type Paragraphs = Int32Array;

const head = 5;
const length = 8;
const factor = 31;
/** 31 to the power of the run's length, in 32 bits: what the word that leaves the run weighs by then. */
const leaving = Array.from({ length }, () => factor).reduce((product, one) => Math.imul(product, one), 1);

/** Shorter paragraphs, such as a question that is also a link, may stand twice. */
const minRuns = 5;

/** The paragraphs of some texts, whatever their case and punctuation. Names and short texts are left out. */
export function paragraphsOf(texts: readonly WrittenText[]): Paragraphs {
	const long = texts.filter(
		({ where, words, text }) =>
			where !== 'name' &&
			words.length - length + 1 >= minRuns &&
			// What a template left open is the same in every stub.
			!text.startsWith(stillToWrite),
	);
	const size = long.reduce((sum, { words }) => sum + head + words.length - length + 1, 0);
	const list = new Int32Array(size);
	let at = 0;
	for (const { place, words } of long) {
		const { line, column, endLine = 0, endColumn = 0 } = place;
		list.set([line, column, endLine, endColumn, words.length - length + 1], at);
		writeRuns(words, list, at + head);
		at += head + words.length - length + 1;
	}
	return list;
}

function writeRuns(words: readonly number[], list: Int32Array, at: number) {
	let hash = 0;
	for (let index = 0; index < words.length; index++) {
		const left = index < length ? 0 : (words[index - length] ?? 0);
		hash = (Math.imul(hash, factor) + (words[index] ?? 0) - Math.imul(leaving, left)) | 0;
		if (index >= length - 1) list[at + index - length + 1] = hash;
	}
}

/** Calls for each paragraph, with where it stands in the list. */
export function eachParagraph(list: Paragraphs, call: (at: number) => void) {
	for (let at = 0; at < list.length; at += head + (list[at + head - 1] ?? 0)) call(at);
}

/** The runs of the paragraph that stands there. */
export const runsAt = (list: Paragraphs, at: number): Int32Array =>
	list.subarray(at + head, at + head + (list[at + head - 1] ?? 0));

export function placeAt(list: Paragraphs, at: number): Place {
	const [line = 1, column = 1, endLine, endColumn] = list.subarray(at, at + head);
	return endLine && endColumn ? { line, column, endLine, endColumn } : { line, column };
}
