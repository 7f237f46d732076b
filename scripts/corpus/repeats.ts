/** Remembers which runs of words were written, so that no two texts of a corpus share long stretches. */
export interface Repeats {
	/** Whether a text says new things; if so, it is remembered. */
	isNew(words: readonly string[]): boolean;
}

/** The runs that count: eight words, as in the checker's search for copied paragraphs. */
const runLength = 8;

/**
 * The share of a text's runs that may be known: a quarter is well below “most”. Two in a row may not: a short
 * text would then stand whole in a long one.
 */
const tolerated = 0.25;

/** Two to the power of this many bits, 64 MB: 20 million runs fill 4 % of them, so few are taken for known by mistake. */
const power = 29;

/** One bit a run, at the place that its hash names. Two runs may share a bit: then a new text is thrown away. */
export function createRepeats(): Repeats {
	const bits = new Uint32Array(2 ** (power - 5));
	const isSet = (place: number) => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
	const set = (place: number) => {
		bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
	};
	return {
		isNew(words) {
			const places = runsOf(words);
			const taken = places.map(isSet);
			if (taken.filter(Boolean).length > places.length * tolerated) return false;
			if (taken.some((one, index) => one && taken[index + 1])) return false;
			places.forEach(set);
			return true;
		},
	};
}

/** The place of each run: a hash of its words' hashes (FNV-1a over 32 bits, cut to `power` bits). */
function runsOf(words: readonly string[]): number[] {
	const hashes = words.map(hashOf);
	return Array.from({ length: Math.max(0, words.length - runLength + 1) }, (_, start) => {
		let mixed = 0x811c9dc5;
		for (let index = start; index < start + runLength; index++)
			mixed = Math.imul(mixed ^ (hashes[index] ?? 0), 0x01000193) ^ (mixed >>> 15);
		return mixed >>> (32 - power);
	});
}

function hashOf(word: string): number {
	let mixed = 0x811c9dc5;
	for (let index = 0; index < word.length; index++)
		mixed = Math.imul(mixed ^ word.charCodeAt(index), 0x01000193);
	return mixed;
}
