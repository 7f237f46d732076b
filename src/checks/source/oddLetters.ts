import { placeAt } from './placeAt.ts';
import type { TextFault } from './decode.ts';

/** Letters that look like others and are not what readers search for, hear or can read. */
export type OddLetters = 'garbled' | 'two scripts' | 'signs' | 'pile';

const kinds: readonly [OddLetters, RegExp][] = [
	// UTF-8 that was read as Windows-1252, and what stands in the place of a letter that was lost.
	['garbled', /â€[™œ˜¦“”]?|[ÃÂ][\u00A0-\u00BF]|[\uFFFC\uFFFD]/],
	// A Cyrillic or Greek letter within a Latin word.
	['two scripts', /[A-Za-z][\u0370-\u03FF\u0400-\u052F]|[\u0370-\u03FF\u0400-\u052F][A-Za-z]/],
	// Bold and script letters of mathematics, letters as wide as Chinese ones.
	['signs', /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]+/u],
	['pile', /\p{M}{5,}/u],
];

/** Nearly every text has none of these letters. */
const doubtful =
	/[Â-Ãâ\u0300-\u036F\u0370-\u052F\u0590-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uD835\uFF21-\uFF5A\uFFFC\uFFFD]/;

/** The first of each kind in a text. */
export function oddLetters(text: string): TextFault[] {
	if (!doubtful.test(text)) return [];
	return kinds.flatMap(([odd, signs]): TextFault[] => {
		const match = signs.exec(text);
		if (!match) return [];
		const place = placeAt(text, match.index);
		const end = { endLine: place.line, endColumn: place.column + match[0].length };
		return [{ kind: 'odd-letters', odd, found: match[0], place: { ...place, ...end } }];
	});
}
