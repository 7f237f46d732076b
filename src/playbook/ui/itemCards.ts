import { fnv16 } from '../fnv16.ts';
import type { Item, Playbook } from '../playbook.ts';

/** What a card needs beside the item. */
export interface CardWords {
	kinds: Readonly<Record<string, string>>;
	/** The phrasebook's address. */
	book: string;
	/** The wiki's phrases, by id: a hash of their words of today. */
	wordings: ReadonlyMap<string, number>;
}

/** The cards of a playbook, in its order; the one that is written in stays the same element. */
export function fillCards(
	list: HTMLElement,
	template: HTMLTemplateElement,
	playbook: Playbook,
	words: CardWords,
) {
	const old = new Map(
		[...list.querySelectorAll<HTMLElement>('li')].map((card) => [card.dataset['key'], card]),
	);
	const cards = playbook.items.map((item) => {
		const card = old.get(String(item.key)) ?? newCard(template, item);
		fill(card, item, words);
		return card;
	});
	for (const [at, card] of cards.entries())
		if (list.children[at] !== card) list.insertBefore(card, list.children[at] ?? null);
	while (list.children.length > cards.length) list.lastElementChild?.remove();
}

function newCard(template: HTMLTemplateElement, item: Item): HTMLElement {
	const card = (template.content.cloneNode(true) as DocumentFragment).querySelector('li') as HTMLElement;
	card.dataset['key'] = String(item.key);
	return card;
}

function fill(card: HTMLElement, item: Item, { kinds, book, wordings }: CardWords) {
	const { kind, text, title, limit, source, review } = item;
	const part = <E extends HTMLElement>(selector: string) => card.querySelector(selector) as E;
	part('.label').textContent = kinds[kind] ?? '';
	part('h3').textContent = title ?? '';
	part('h3').hidden = title === undefined;
	const field = part<HTMLTextAreaElement>('textarea');
	if (field.value !== text) field.value = text;
	part('.limit').hidden = limit === undefined;
	part('.limit span').textContent = limit ?? '';
	part('.review').hidden = kind !== 'agreement';
	part<HTMLInputElement>('.review input').value = review ?? '';
	const now = source && wordings.get(source.id);
	part('.newer').hidden = !source || now === undefined || now === fnv16(source.words);
	// A phrase that is no longer in the wiki leads nowhere; nor does one that a file has made up.
	part('.from').hidden = now === undefined;
	if (source) part<HTMLAnchorElement>('.from a').href = `${book}#${source.id}`;
}
