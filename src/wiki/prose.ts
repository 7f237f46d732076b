/** A sentence of a text, its words as numbers: whoever compares or counts words by the million needs no letters. */
export interface Sentence {
	/** Offset of its first word in the text. */
	start: number;
	/** FNV-1a over each word's letters, small and capital letters alike. */
	words: number[];
}

const apostrophe = 0x27;
const hyphen = 0x2d;
const curlyApostrophe = 0x2019;

/**
 * Cuts a paragraph into sentences of words. A word is a run of letters and digits with the apostrophes and hyphens
 * inside it. A full stop, question or exclamation mark or an ellipsis ends a sentence where white space and something
 * other than a small letter follow. One pass over the letters: thousands of articles are read this way.
 */
export function sentencesOf(
	text: string,
	onWord?: (hash: number, start: number, end: number) => void,
): Sentence[] {
	const sentences: Sentence[] = [];
	let words: number[] = [];
	let sentenceStart = 0;
	let start = -1;
	let hash = 0;
	for (let index = 0; index <= text.length; index++) {
		const sign = index < text.length ? text.charCodeAt(index) : 0x20;
		if (isLetter(sign) || (start >= 0 && isInner(sign) && isLetter(text.charCodeAt(index + 1)))) {
			if (start < 0) {
				start = index;
				hash = 0x811c9dc5;
			}
			hash = Math.imul(hash ^ (sign >= 0x41 && sign <= 0x5a ? sign | 0x20 : sign), 0x01000193);
			continue;
		}
		if (start >= 0) {
			if (words.length === 0) sentenceStart = start;
			words.push(hash);
			onWord?.(hash, start, index);
			start = -1;
		}
		if (words.length > 0 && isEnd(sign) && endsHere(text, index + 1)) {
			sentences.push({ start: sentenceStart, words });
			words = [];
		}
	}
	if (words.length > 0) sentences.push({ start: sentenceStart, words });
	return sentences;
}

const isInner = (sign: number) => sign === apostrophe || sign === curlyApostrophe || sign === hyphen;

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
