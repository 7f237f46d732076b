import { hiddenSignIn } from '../../content/text/hiddenSigns.ts';

export { hiddenCharacters, tagFlags } from '../../content/text/hiddenSigns.ts';

/** The first hidden character of a text as `U+202E`; undefined where there is none. */
export function hiddenIn(text: string): string | undefined {
	const found = hiddenSignIn(text);
	return found === undefined ? undefined : codeOf(found);
}

export const codeOf = (sign: string) =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
