import type { Danger } from '../query/danger.ts';
import type { Answer } from '../query/engine.ts';
import type { Card, Core, Kind } from '../query/format.ts';
import { filterForm, fits, type Chosen } from './filters.ts';
import { helpCard } from './helpCard.ts';
import { helpLine, type Why } from './helpLine.ts';
import { hitItem } from './hitItem.ts';
import { make, makeButton } from './make.ts';
import { notes } from './notes.ts';
import { filled, type SearchWords } from './words.ts';

interface Actions {
	onExact: (exact: boolean) => void;
	onChosen: (chosen: Chosen) => void;
	onTexts: (answer: Answer) => void;
	onRetry: () => void;
	/** The likely country's help lines. */
	lines: () => Promise<HTMLElement>;
}

interface Shown {
	words: string;
	core: Core;
	exact: boolean;
	chosen: Chosen;
	/** Whether the texts are being searched as well. */
	isWaiting: boolean;
}

/** Results shown at first; the others wait behind a button. */
const firstOnes = 10;
const startOnes = 5;

/** Shows an answer below the field: help first, then what was understood, the choices, the results and the ways on. */
export class AnswerView {
	readonly #base: string;
	readonly #t: SearchWords;
	readonly #actions: Actions;
	readonly #note: string;
	readonly #status: HTMLElement;
	readonly #parts: Record<'help' | 'notes' | 'filters' | 'results' | 'more', HTMLElement>;
	#danger: Danger | undefined;
	#why: Why | undefined;

	constructor(box: HTMLElement, t: SearchWords, actions: Actions) {
		this.#base = box.dataset['base'] ?? '/';
		this.#note = box.dataset['lastBuild'] !== undefined ? ` ${t.lastBuild}` : '';
		this.#t = t;
		this.#actions = actions;
		this.#status = box.querySelector<HTMLElement>(':scope > [role="status"]')!;
		this.#parts = {
			help: make('div'),
			notes: make('div', { class: 'notes' }),
			filters: make('div'),
			results: make('ol', { class: 'plain results', 'aria-label': t.results }),
			more: make('div', { class: 'more' }),
		};
		const { help, notes: noteList, filters, results, more } = this.#parts;
		this.#status.before(help);
		this.#status.after(noteList, filters, results, more);
	}

	clear() {
		this.help(undefined);
		this.#empty();
		this.#say('');
	}

	wait() {
		this.#status.classList.add('busy');
		this.#say(this.#t.waiting, true);
	}

	/** The card, or else the line and why it stands there. What is shown already is not made anew. */
	help(danger: Danger | undefined, why?: Why) {
		if (danger?.id === this.#danger?.id && why === this.#why) return;
		this.#danger = danger;
		this.#why = why;
		const shown = danger
			? helpCard(danger, this.#base, this.#t, this.#actions.lines())
			: why && helpLine(why, this.#base, this.#t);
		this.#parts.help.replaceChildren(...(shown ? [shown] : []));
	}

	typeMore() {
		this.#offer();
		this.#empty();
		this.#say(this.#withHelp(this.#t.typeMore));
	}

	/** What is shown stays: the connection may come back. */
	failed() {
		const t = this.#t;
		this.#say(this.#withHelp(navigator.onLine ? t.failed : t.offline));
		this.#parts.more.replaceChildren(makeButton(t.again, this.#actions.onRetry), this.#aToZ());
	}

	show(answer: Answer, shown: Shown) {
		if (answer.isUnsure) this.#offer();
		this.#notes(answer, shown);
		this.#results(answer, shown, shown.chosen, firstOnes);
	}

	/** Nothing answers: what may be near, or where many begin, and the whole list. */
	nothing(answer: Answer, shown: Shown, hasTexts: boolean) {
		const t = this.#t;
		const { near } = answer;
		this.#offer();
		this.#empty();
		this.#notes(answer, shown);
		this.#say(this.#withHelp(hasTexts ? t.none : `${t.none} ${t.textsFailed}`));
		const list: readonly Card[] = near.length > 0 ? near : shown.core.start.slice(0, startOnes);
		this.#parts.more.append(
			make('h2', {}, near.length > 0 ? t.near : t.start),
			make(
				'ul',
				{ class: 'plain near' },
				...list.map(({ path, title }) =>
					make('li', {}, make('a', { href: this.#base + path.slice(1) }, title)),
				),
			),
			this.#aToZ(),
		);
	}

	/** Adds what the whole texts say; `undefined` where they could not be searched. */
	texts(items: readonly HTMLElement[] | undefined, answer: Answer) {
		const t = this.#t;
		const { results, more } = this.#parts;
		const note = !items ? t.textsFailed : items.length === 0 ? t.textsNone : undefined;
		const total = answer.hits.length + (items?.length ?? 0);
		results.append(...(items ?? []));
		more
			.querySelector('.texts')
			?.replaceWith(...(note === undefined ? [] : [make('p', { class: 'small' }, note)]));
		this.#say(this.#withHelp(this.#count(total)));
	}

	/** After Enter: on to the help of a card, or the first result, or the help that stands alone. */
	focusFirst() {
		const { help, results } = this.#parts;
		const first = (part: HTMLElement, link: string) => part.querySelector<HTMLElement>(link);
		(first(help, '.help-card a') ?? first(results, 'a.hit') ?? first(help, 'a'))?.focus();
	}

	#results(answer: Answer, shown: Shown, chosen: Chosen, most: number) {
		const t = this.#t;
		const { hits } = answer;
		const { topics, situations } = shown.core;
		const fitting = hits.filter((card) => fits(card, chosen));
		const choose = (other: Chosen) => {
			this.#actions.onChosen(other);
			this.#results(answer, shown, other, firstOnes);
			this.#refocus(chosen, other);
		};
		const filters = filterForm(hits, chosen, { t, topics, situations, onChange: choose });
		this.#parts.filters.replaceChildren(...(filters ? [filters] : []));
		const topicOf = (id: string | undefined) => topics.find((topic) => topic.id === id)?.title;
		this.#parts.results.replaceChildren(
			...fitting.slice(0, most).map((card) => hitItem(card, { base: this.#base, t, topicOf })),
		);
		const rest = fitting.length > most;
		this.#parts.more.replaceChildren(
			...(rest
				? [
						makeButton(filled(t.all, { n: fitting.length }), () => {
							this.#results(answer, shown, chosen, Infinity);
							this.#parts.results.querySelectorAll<HTMLElement>('a.hit')[most]?.focus();
						}),
					]
				: []),
			this.#textsWay(answer, shown.isWaiting),
		);
		this.#say(
			this.#withHelp(
				fitting.length === hits.length
					? this.#count(hits.length)
					: filled(t.shownOf, { shown: fitting.length, n: hits.length }),
			),
		);
	}

	/** The way into the whole texts: a button, or that they are being searched. */
	#textsWay(answer: Answer, isWaiting: boolean): HTMLElement {
		const t = this.#t;
		const waiting = () => make('p', { class: 'texts small' }, t.textsWaiting);
		if (isWaiting) return waiting();
		return make(
			'span',
			{ class: 'texts' },
			makeButton(t.lookInTexts, (button) => {
				button.parentElement?.replaceWith(waiting());
				this.#actions.onTexts(answer);
			}),
		);
	}

	#notes({ plan, hits }: Answer, shown: Shown) {
		const hasHits = hits.length > 0;
		this.#parts.notes.replaceChildren(
			...notes(plan, { ...shown, t: this.#t, hasHits, onExact: this.#actions.onExact }),
		);
	}

	/** Whoever finds nothing that surely answers is not left without the way to help. */
	#offer() {
		if (!this.#danger && !this.#why) this.help(undefined, 'empty');
	}

	#aToZ = () => make('p', {}, make('a', { href: `${this.#base}articles/#a-to-z` }, this.#t.aToZ));

	#count = (n: number) => (n === 1 ? this.#t.foundOne : filled(this.#t.found, { n }));

	#withHelp = (text: string) =>
		this.#danger ? `${filled(this.#t.helpFirst, { title: this.#danger.title })} ${text}` : text;

	#say(text: string, isBusy = false) {
		this.#status.classList.toggle('busy', isBusy);
		this.#status.textContent = text && !isBusy ? text + this.#note : text;
	}

	#empty() {
		const { notes: noteList, filters, results, more } = this.#parts;
		for (const part of [noteList, filters, results, more]) part.replaceChildren();
	}

	/** The control that was used is made anew with its counts: the focus stays on it. */
	#refocus(before: Chosen, after: Chosen) {
		const changed = (['kind', 'topic', 'situation'] as const).find((facet) => before[facet] !== after[facet]);
		const kind: Kind | 'all' = after.kind ?? 'all';
		const used = changed === 'kind' ? `input[value="${kind}"]` : `select[name="${changed}"], summary`;
		this.#parts.filters.querySelector<HTMLElement>(used)?.focus();
	}
}
