/**
 * Characters that nobody sees and that change what is read: control characters, byte order marks, bidirectional
 * overrides and isolates, zero-width spaces, invisible operators, fillers, tags, private and selecting characters, halves of a pair.
 * Single joiners stay, which emoji and some scripts need; so do the marks of direction.
 */
export const hiddenCharacters =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2028\u2029\u202A-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}\uD800-\uDFFF]|(?<=[A-Za-z\u200C\u200D])[\u200C\u200D]|\r(?!\n)/gu;

/** The flags of England, Scotland and Wales are written with tags. */
export const tagFlags =
	/\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** The first hidden character of a text as `U+202E`; undefined where there is none. */
export function hiddenIn(text: string): string | undefined {
	hiddenCharacters.lastIndex = 0;
	const found = hiddenCharacters.exec(text.replace(tagFlags, ''))?.[0];
	return found === undefined ? undefined : codeOf(found);
}

export const codeOf = (sign: string) =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
