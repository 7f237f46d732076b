import { createHash } from 'node:crypto';
import { undrawn } from './letters.ts';

/** What a page's picture says when its address is sent to somebody. */
export interface Card {
	title: string;
	words: string;
}

/** Raise it when cards are drawn in another way: the pictures' names change, and all are drawn anew. */
const design = 2;

const maxWords = 110;

/**
 * A page's card: its title and the first words of what it says. What the font lacks is left away: first the words,
 * then the title, and with it all that is the page's own. The checker tells of it.
 */
export function cardOf({ title, text }: { title: string; text: string }, neutral: Card): Card {
	if (undrawn(title).length > 0) return neutral;
	const words = firstWords(text);
	return { title, words: undrawn(words).length > 0 ? '' : words };
}

/** As many whole words as a card has room for. */
export function firstWords(text: string): string {
	if (text.length <= maxWords) return text;
	const cut = text.slice(0, maxWords);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > 0 ? end : maxWords).replace(/[\s,;:.–—]+$/, '')}…`;
}

/** The name of a card's picture: what it shows decides it, so that the same picture is never drawn twice. */
export const cardName = ({ title, words }: Card) =>
	createHash('sha256')
		.update(JSON.stringify([design, title, words]))
		.digest('hex')
		.slice(0, 16);

/** What the picture says, for those who can't see it: a line for the title, a line for the words. */
export const cardAlt = ({ title, words }: Card) => (words === '' ? title : `${title}\n${words}`);

export function cardFromAlt(alt: string): Card {
	const [title = '', ...words] = alt.split('\n');
	return { title, words: words.join('\n') };
}
