import { segments } from '../../content/text/phrase.ts';
import type { Card } from '../query/format.ts';
import { make, makeButton } from './make.ts';
import { filled, type SearchWords } from './words.ts';

interface Context {
	base: string;
	t: SearchWords;
	/** The title of a topic. */
	topicOf: (id: string | undefined) => string | undefined;
}

const hrefOf = (base: string, path: string) => base + path.slice(1);

/** A result: what it is, its name as a link, and how it begins; of a phrase its limit, and a button that copies it. */
export function hitItem(card: Card, context: Context): HTMLLIElement {
	const item = make('li', { class: card.kind.toLowerCase() });
	if (card.kind === 'Phrase') item.append(...phraseParts(card, context));
	else item.append(...pageParts(card, context));
	return item;
}

function pageParts(card: Card, { base, t, topicOf }: Context): Node[] {
	return [
		label(t.kind[card.kind], topicOf(card.topic)),
		make('a', { href: hrefOf(base, card.path), class: 'hit' }, card.title),
		make('p', {}, card.excerpt),
	];
}

function phraseParts(card: Card, { base, t }: Context): Node[] {
	const words = make('a', { href: hrefOf(base, card.path), class: 'hit' }, shownPhrase(card.title));
	return [
		label(t.kind.Phrase, card.moment),
		words,
		make(
			'p',
			{ class: 'side' },
			...(card.afraid ? [] : copyParts(card.title, words, t)),
			card.guard !== undefined &&
				make(
					'span',
					{},
					make('b', {}, t.guard),
					` ${card.guard} `,
					make('a', { href: `${base}help/` }, t.getHelp),
				),
			card.avoidIf !== undefined && make('span', {}, filled(t.notIf, { what: card.avoidIf })),
		),
	];
}

function copyParts(title: string, words: HTMLElement, t: SearchWords): Node[] {
	const status = make('span', { role: 'status' });
	const copy = makeButton(t.copy, () => void copyPhrase(title, words, status, t));
	copy.setAttribute('aria-label', `${t.copy}: ${shownPhrase(title)}`);
	return [copy, status];
}

const label = (kind: string, where: string | undefined) =>
	make('span', { class: 'label' }, kind, where !== undefined && make('span', {}, ` · ${where}`));

/** Blanks as an ellipsis with what belongs there. */
const shownPhrase = (text: string) =>
	segments(text)
		.map((part) => (part.kind === 'words' ? part.text : `… (${part.label})`))
		.join('');

async function copyPhrase(text: string, shown: HTMLElement, status: HTMLElement, t: SearchWords) {
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = t.copied;
		setTimeout(() => (status.textContent = ''), 4000);
	} catch {
		getSelection()?.selectAllChildren(shown);
		status.textContent = t.copyFailed;
	}
}
