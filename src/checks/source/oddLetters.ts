import { alphabets, type Alphabet } from '../../content/text/alphabets.ts';
import type { TextFault } from './decode.ts';
import { placeAt } from './placeAt.ts';

/** Letters that look like others and are not what readers search for, hear or can read. */
export type OddLetters = 'garbled' | 'two scripts' | 'script' | 'signs' | 'pile';

/**
 * The first of each kind in a text. Of a language, only its own letters pass, and words of scripts that nobody takes for
 * them; where there is no language, as among help lines and sources, every script does.
 */
export function oddLetters(text: string, language?: string): TextFault[] {
	if (!doubtful.test(text)) return [];
	const found = new Map<OddLetters, { index: number; letters: string }>();
	const tell = (odd: OddLetters, index: number, letters: string) => {
		if (!found.has(odd)) found.set(odd, { index, letters });
	};
	for (const { kind, signs } of everywhere) {
		const match = signs.exec(text);
		if (match) tell(kind, match.index, match[0]);
	}
	const unexpected = unexpectedIn(language);
	for (const { 0: word, index } of text.matchAll(words)) if (isMixed(word)) tell('two scripts', index, word);
	const mixed = found.get('two scripts');
	const alphabet = language === undefined ? undefined : alphabets[language];
	if (alphabet && unexpected)
		for (const { 0: run, index } of text.matchAll(unexpected)) {
			if (mixed && index >= mixed.index && index < mixed.index + mixed.letters.length) continue;
			if (isName(run, alphabet) || isSymbol(text, index, run, alphabet)) continue;
			if (/^\p{M}/u.test(run)) tell('pile', index, run);
			else tell(/[\p{Script=Latin}\p{Script=Common}]/u.test(run) ? 'signs' : 'script', index, run);
		}
	if (alphabet)
		for (const { 0: letter, index } of text.matchAll(withMarks))
			if (isPile(letter)) tell('pile', index, letter);
	return [...found].map(([odd, { index, letters }]) => {
		const place = placeAt(text, index);
		const end = { endLine: place.line, endColumn: place.column + letters.length };
		return { kind: 'odd-letters', odd, found: letters, place: { ...place, ...end } };
	});
}

/** Nearly every text has none but these. */
const doubtful =
	/[^\t\n\r\x20-\x7E\xA0-\xC1\xC4-\xE1\xE3-\u0137\u0139-\u0148\u014A-\u017E\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u2193\u2212]/;

const everywhere: readonly { kind: OddLetters; signs: RegExp }[] = [
	// UTF-8 that was read as Windows-1252, and what stands in the place of a letter that was lost.
	{ kind: 'garbled', signs: /â€[™œ˜¦“”]?|[ÃÂ][\u00A0-\u00BF]|[\uFFFC\uFFFD]/ },
	// Bold and script letters of mathematics, letters as wide as Chinese ones.
	{ kind: 'signs', signs: /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]+/u },
	{ kind: 'pile', signs: /\p{M}{5,}/u },
];

/** Letters in a row; marks of emphasis within a word don't part it. */
const words = /[\p{L}\p{M}]+(?:[*_~`]+[\p{L}\p{M}]+)*/gu;

/** Latin letters with others in one word. In Chinese, Japanese and Korean texts they stand side by side. */
const isMixed = (word: string) =>
	/\p{Script=Latin}/u.test(word) &&
	/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(
		word,
	);

/** Signs that belong to no script and yet are letters: of mathematics, in circles, raised. Beyond the first plane: all but emoji. */
const letterlike =
	'\\u02B9-\\u02BA\\u02BD-\\u02DF\\u2100-\\u2102\\u2104-\\u2108\\u210A-\\u2115\\u2118-\\u211D\\u211F\\u2121\\u2123-\\u212D\\u212F-\\u2138\\u213A-\\u214F\\u249C-\\u24E9\\uA700-\\uA721\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u{10000}-\\u{10FFFF}';
const ofEmoji = '\\p{Emoji}\\u200C\\u200D\\uFE0E\\uFE0F\\u20E3\\u{E0061}-\\u{E007F}';
/** Accents; those of Arabic and Japanese belong to no script. Marks that cross out or pile letters on letters are none. */
const accents = '\\u0300-\\u0333\\u064B-\\u0655\\u0670\\u0951\\u0952\\u3099\\u309A';

/** Runs of letters and signs that texts of a language don't have. */
function unexpectedIn(language: string | undefined): RegExp | undefined {
	const alphabet = language === undefined ? undefined : alphabets[language];
	if (!alphabet) return undefined;
	const others = alphabet.others.map((script) => `\\p{Script=${script}}`).join('');
	return new RegExp(
		`[^[\\p{Script=Common}--[${letterlike}]]${alphabet.letters}${others}${accents}${ofEmoji}]+`,
		'gv',
	);
}

/** “Ольга”: small letters in the same script follow a capital, and two letters at least show which script it is. */
const isName = (run: string, { unlike }: Alphabet) =>
	/^(?:\p{Lu}\p{Script=Cyrillic}+|\p{Lu}\p{Script=Greek}+)$/u.test(run) &&
	!/^.\P{Ll}/u.test(run) &&
	[...run].filter((letter) => unlike.includes(letter)).length >= 2;

const isSymbol = (text: string, index: number, run: string, { symbols }: Alphabet) =>
	run.length === 1 &&
	symbols.includes(run) &&
	!/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
	!/^[*_~`]*[\p{L}\p{M}]/u.test(text.slice(index + 1, index + 4));

/** A letter or sign with marks over it, and marks with nothing below. */
const withMarks = /(?:[\p{Script=Latin}\p{Script=Common}]|^)(?![\uFE0E\uFE0F\u20E3])[\u0300-\u0333]+/gmu;

/** One mark may stay once a letter has taken up what it can: “x̄”. */
const isPile = (letter: string) => {
	const plain = letter.normalize('NFC');
	return !/^\p{L}/u.test(plain) || (plain.match(/\p{M}/gu)?.length ?? 0) > 1;
};
