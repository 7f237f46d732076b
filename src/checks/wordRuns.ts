import type { Sentence } from '../wiki/prose.ts';

const length = 8;
const factor = 31;
/** 31 to the power of the run's length, in 32 bits: what the word that leaves the run weighs by then. */
const leaving = Array.from({ length }, () => factor).reduce((product, one) => Math.imul(product, one), 1);

/** The hashes of a text's runs of eight words, whatever their case and punctuation. Too short a text has none. */
export function wordRuns(sentences: readonly Sentence[]): Int32Array {
	let count = 0;
	for (const { words } of sentences) count += words.length;
	const runs = new Int32Array(Math.max(0, count - length + 1));
	const recent = new Int32Array(length);
	let hash = 0;
	let seen = 0;
	for (const { words } of sentences)
		for (const word of words) {
			const slot = seen % length;
			hash = (Math.imul(hash, factor) + word - Math.imul(leaving, recent[slot] ?? 0)) | 0;
			recent[slot] = word;
			seen++;
			if (seen >= length) runs[seen - length] = hash;
		}
	return runs;
}
