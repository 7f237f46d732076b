/** The letters that texts of a language may have; the rule on odd letters looks them up by the name of its folder. */
export interface Alphabet {
	/** What an editor calls it. */
	name: string;
	/** Its letters and those of names and borrowed words in the same script, as the inside of a class. */
	letters: string;
	/** Scripts that nobody takes for it: a word of theirs may be quoted. As names of Unicode. */
	others: readonly string[];
	/** Letters of other scripts that look like none of its own: a capitalised word with two of them is somebody's name. */
	unlike: string;
	/** Single letters that stand for a figure or a unit, as in “α = .85”. */
	symbols: string;
}

/** Scripts in which no word can be taken for one of Latin letters. Cyrillic, Greek, Armenian or Cherokee can. */
const unlikeLatin =
	'Arabic Hebrew Han Hiragana Katakana Hangul Bopomofo Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai'.split(
		' ',
	);

export const alphabets: Readonly<Record<string, Alphabet>> = {
	en: {
		name: 'Latin',
		// European languages, Māori, Hausa, Azerbaijani, Vietnamese, pinyin; none of those for pronunciation, which look alike.
		letters:
			'A-Za-z\\xAA\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u0137\\u0139-\\u0148\\u014A-\\u017E\\u0181\\u018A\\u018F\\u0198\\u0199\\u01A0\\u01A1\\u01AF\\u01B0\\u01B3\\u01B4\\u01CD-\\u01DC\\u01DE-\\u01E3\\u01E6-\\u01ED\\u01F0\\u01F4\\u01F5\\u01F8-\\u021B\\u021E\\u021F\\u0226-\\u0233\\u0253\\u0257\\u0259\\u02BB\\u02BC\\u1E00-\\u1E99\\u1E9E\\u1EA0-\\u1EF9\\u2071\\u207F',
		others: unlikeLatin,
		unlike: 'бгджзийлпфцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЭЮЯβγδεζηθλμξπσςφψωΓΔΘΛΞΠΣΦΨΩ',
		symbols: 'αβγδεηθλμπρστφχψωΓΔΘΛΠΣΦΨΩ',
	},
};
