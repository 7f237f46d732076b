/** Letters that some scripts write together with joiners. */
const joining =
	'\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}';
const pictures = '\\p{Extended_Pictographic}';

/**
 * Characters that nobody sees and that change what is read, by what Unicode says of them: control and format characters
 * (marks of direction, tags, joiners), those that a program may pass over, private and unassigned ones, halves of a
 * pair; and a few that only look empty. Joiners stay in emoji and in the scripts that need them, the sign that makes an
 * emoji colourful behind one that can be.
 */
export const hiddenCharacters = new RegExp(
	[
		'(?![\\t\\n\\r\\u200C\\u200D\\uFE0E\\uFE0F])[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\u{1D159}]',
		// Zero-width joiners and non-joiners.
		`(?<![${joining}${pictures}\\p{Emoji_Modifier}\\uFE0F])[\\u200C\\u200D]`,
		// Selectors of colour or black and white: one behind a picture, or within a keycap.
		`(?<!${pictures}|[\\d#*](?=\\uFE0F\\u20E3))[\\uFE0E\\uFE0F]`,
		'\\r(?!\\n)',
	].join('|'),
	'gu',
);

/** The flags of England, Scotland and Wales are written with tags. */
export const tagFlags =
	/\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** The first hidden character of a text; undefined where there is none. */
export function hiddenSignIn(text: string): string | undefined {
	hiddenCharacters.lastIndex = 0;
	return hiddenCharacters.exec(text.replace(tagFlags, ''))?.[0];
}

export const hasHiddenSign = (text: string) => hiddenSignIn(text) !== undefined;
