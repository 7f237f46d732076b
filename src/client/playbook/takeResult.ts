import { client } from '../../i18n/enClient.ts';
import type { NewItem } from '../../wiki/playbook/playbook.ts';
import { spokenText } from '../copyWords.ts';
import { addTo } from './addTo.ts';

/** The thing for this week and the sentence that goes with it, as the beginning of a playbook. */
export function takeResult(test: HTMLElement): Promise<string> {
	const chosen = test.querySelector<HTMLElement>('label[data-experiment]:not([data-off]):has(:checked)');
	const scale =
		chosen?.dataset['experiment'] ??
		test.querySelector<HTMLElement>('[data-focus]:not([data-off])')?.dataset['focus'];
	const more = test.querySelector(`[data-more="${scale}"]`);
	const quote = more?.querySelector<HTMLElement>('blockquote');
	const limit = more?.querySelector('.for-two .limit')?.textContent?.trim();
	const items: NewItem[] = [
		...(chosen ? [{ kind: 'plan' as const, title: client.week, text: chosen.textContent.trim() }] : []),
		...(quote ? [phraseItem(quote, limit)] : []),
	];
	return addTo(items, test.querySelector('[name=playbook]')?.parentElement ?? test);
}

/** A phrase as it stands on a page, its blanks as filled in. `data-phrase` and `data-words` stand on the quotation. */
export function phraseItem(quote: HTMLElement, limit: string | undefined, from?: string): NewItem {
	const { phrase: id } = quote.dataset;
	return {
		kind: 'phrase',
		text: spokenText(quote),
		...(limit && { limit }),
		...(from && { from }),
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
