import { wordsOf } from '../wiki/prose.ts';

const length = 8;

/** The hashes of a text's runs of eight words, whatever their case and punctuation. Too short a text has none. */
export function wordRuns(text: string): Int32Array {
	const words = wordsOf(text.toLowerCase()).map(hashOf);
	const runs = new Int32Array(Math.max(0, words.length - length + 1));
	for (let start = 0; start < runs.length; start++) {
		let hash = 17;
		for (let at = start; at < start + length; at++) hash = (Math.imul(hash, 31) + (words[at] ?? 0)) | 0;
		runs[start] = hash;
	}
	return runs;
}

const known = new Map<string, number>();

/** FNV-1a over a word's letters; words come again. */
function hashOf(word: string): number {
	const found = known.get(word);
	if (found !== undefined) return found;
	let hash = 0x811c9dc5;
	for (let index = 0; index < word.length; index++)
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	if (known.size < 100_000) known.set(word, hash | 0);
	return hash | 0;
}
