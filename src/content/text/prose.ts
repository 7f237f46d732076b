/** A sentence of a text. */
export interface Sentence {
	/** Offset of its first word in the text. */
	start: number;
	/** How many words it has. */
	words: number;
}

/** Hears of each word: FNV-1a over its letters, small and capital letters alike, and the offsets where it begins and ends. */
export type OnWord = (hash: number, start: number, end: number) => void;

/**
 * Cuts a paragraph into sentences of words. A word is a run of letters and digits with the apostrophes and hyphens
 * inside it. A full stop, question or exclamation mark or an ellipsis ends a sentence where white space and something
 * other than a small letter follow; the full stop of an abbreviation (Dr., a.m.) ends none. One pass over the letters, and words as numbers: thousands of articles are read
 * this way, and whoever compares or counts words by the million needs no letters.
 */
export function sentencesOf(text: string, onWord?: OnWord): Sentence[] {
	const sentences: Sentence[] = [];
	let words = 0;
	let sentenceStart = 0;
	for (let index = 0; index < text.length; index++) {
		let sign = text.charCodeAt(index);
		if (isLetter(sign)) {
			const start = index;
			let hash = 0x811c9dc5;
			do {
				hash = Math.imul(hash ^ (sign >= 0x41 && sign <= 0x5a ? sign | 0x20 : sign), 0x01000193);
				sign = signAt(text, ++index);
			} while (isLetter(sign) || (isInner(sign) && isLetter(signAt(text, index + 1))));
			if (words === 0) sentenceStart = start;
			words++;
			onWord?.(hash, start, index);
		}
		if (words > 0 && isEnd(sign) && endsHere(text, index + 1) && !(sign === 0x2e && isAbbreviation(text, index))) {
			sentences.push({ start: sentenceStart, words });
			words = 0;
		}
	}
	if (words > 0) sentences.push({ start: sentenceStart, words });
	return sentences;
}

const blank = 0x20;
const signAt = (text: string, index: number) => (index < text.length ? text.charCodeAt(index) : blank);

/** `'`, `’` or `-`. */
const isInner = (sign: number) => sign === 0x27 || sign === 0x2019 || sign === 0x2d;

/** `.`, `!`, `?` or `…`. */
const isEnd = (sign: number) => sign === 0x2e || sign === 0x21 || sign === 0x3f || sign === 0x2026;

/** Letters and digits; beyond ASCII everything but punctuation, blanks and signs. */
function isLetter(sign: number): boolean {
	if (sign < 0x80)
		return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x30 && sign <= 0x39);
	return (
		sign >= 0xc0 &&
		!(sign >= 0x2000 && sign <= 0x2bff) &&
		!(sign >= 0x3000 && sign <= 0x303f) &&
		!(sign >= 0xff00 && sign <= 0xff0f)
	);
}

/** Whether the full stop there belongs to the word before it and more follows. */
export function isAbbreviation(text: string, stop: number): boolean {
	if (text.slice(stop + 1).trim() === '') return false;
	const before = text.slice(Math.max(0, stop - 12), stop);
	// “No.” is a whole answer, and a number's sign before one.
	return abbreviation.test(before) || (/(?:^|\s)No$/.test(before) && /^\s*\d/.test(text.slice(stop + 1, stop + 4)));
}

const abbreviation =
	/(?:^|[\s([“‘"'])(?:[DM]rs?|Ms|Prof|Rev|St|vs|cf|al|approx|Fig|Vol|pp?|[A-Za-z]\.(?:[A-Za-z]\.)*[A-Za-z])$/;

/** Whether nothing but closing marks and white space, then no small letter, follows the end of a sentence. */
function endsHere(text: string, from: number): boolean {
	let index = from;
	while (index < text.length && closing.includes(text.charAt(index))) index++;
	if (index >= text.length) return true;
	if (text.charCodeAt(index) > 0x20 && text.charCodeAt(index) !== 0xa0) return false;
	while (index < text.length && text.charCodeAt(index) <= 0x20) index++;
	const next = text.charCodeAt(index);
	return !(next >= 0x61 && next <= 0x7a);
}

const closing = '.!?…”’"\')]';
