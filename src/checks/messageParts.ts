/** Turns that several messages share. */
export interface Near {
	near?: string | undefined;
}

export const didYouMean = ({ near }: Near) => (near === undefined ? '' : ` Did you mean \`${near}\`?`);

export const oneOf = (known: readonly string[]) =>
	known.length > 12 ? '' : `, expected ${list(known.map((word) => `\`${word}\``))}`;

export const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

export const list = (words: readonly string[]) =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
