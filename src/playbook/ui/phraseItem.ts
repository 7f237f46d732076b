import type { NewItem } from '../playbook.ts';
import { spokenText } from '../../browser/copyWords.ts';

/** A phrase as it stands on a page, its blanks as filled in. Its id stands in `data-phrase`. */
export function phraseItem(quote: HTMLElement, limit: string | undefined): NewItem {
	const { phrase: id } = quote.dataset;
	return {
		kind: 'phrase',
		text: spokenText(quote),
		...(limit && { limit }),
		...(id && { source: { id, words: plainWords(quote) } }),
	};
}

/** The words with their blanks empty, as the wiki has them. */
const plainWords = (quote: HTMLElement) =>
	[...quote.childNodes]
		.map((node) => (node instanceof HTMLInputElement ? `[${node.placeholder}]` : (node.textContent ?? '')))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
