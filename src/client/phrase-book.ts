import {
	countValues,
	facets,
	isFiltered,
	matches,
	noFilter,
	readFilter,
	writeFilter,
	type Filter,
	type FilterRow,
} from '../wiki/phraseFilter.ts';
import { copyWords } from './copyWords.ts';

/**
 * <phrase-book>: filters the phrases, keeps the filter in the address, copies, prints. Without script the
 * phrases stand in groups by situation. Nothing is stored, and what is typed into a blank stays in it.
 */
export class PhraseBook extends HTMLElement {
	#cards: { row: FilterRow; card: HTMLElement }[] = [];
	#known = noFilter;
	#filter = noFilter;
	#leave = new AbortController();
	#timer = 0;

	connectedCallback() {
		this.#cards = [...this.querySelectorAll<HTMLElement>('section li')].map((card) => ({
			card,
			row: {
				situation: card.closest('section')?.dataset['situation'],
				tone: card.dataset['tone'],
				topic: card.dataset['topic'],
			},
		}));
		this.#known = this.#valuesOf('input');
		const { signal } = (this.#leave = new AbortController());
		this.addEventListener('change', (event) => this.#change(event.target), { signal });
		this.addEventListener('click', (event) => this.#click(event.target), { signal });
		this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#foldBack(), { signal });
		addEventListener('popstate', () => this.#apply(readFilter(location.search, this.#known)), { signal });
		addEventListener('click', (event) => this.#foldOthers(event.target), { signal });
		// `toggle` does not bubble, and a fold that opens over the list may end below the screen.
		const seen = { signal, capture: true };
		this.addEventListener('toggle', (event) => this.#bringIntoSight(event.target), seen);
		this.#unfold(matchMedia('(width >= 60rem)'), signal);
		this.#apply(readFilter(location.search, this.#known));
	}

	disconnectedCallback() {
		this.#leave.abort();
		clearTimeout(this.#timer);
	}

	#change(target: EventTarget | null) {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.form) this.#ask(this.#valuesOf('input:checked'));
		else if (target.type === 'checkbox') this.#countPaper();
	}

	#click(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const { facet, value } = button.dataset;
		if (button.matches('.copy')) void this.#copy(button);
		else if (button.matches('.print')) print();
		else if (button.matches('.back')) this.#putBack();
		else if (button.matches('.clear')) this.#ask(noFilter, true);
		else if (button.matches('.done')) this.#foldBack(true);
		else if (facet && value) this.#ask(this.#without(facet, value), true);
	}

	/** What is chosen, or could be. */
	#valuesOf(selector: string): Filter {
		const of = (facet: string) =>
			[...this.querySelectorAll<HTMLInputElement>(`form ${selector}[name="${facet}"]`)].map(
				({ value }) => value,
			);
		return { situation: of('situation'), tone: of('tone'), topic: of('topic') };
	}

	#without(facet: string, value: string): Filter {
		const rest = facets.map((one) => [
			one,
			this.#filter[one].filter((chosen) => one !== facet || chosen !== value),
		]);
		return Object.fromEntries(rest) as unknown as Filter;
	}

	/** The first step away from the whole list is one that Back takes back; refining it leaves no trail. */
	#ask(filter: Filter, focusCount = false) {
		const address = `${location.pathname}${writeFilter(filter)}`;
		if (isFiltered(this.#filter)) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.#apply(filter);
		const list = this.querySelector('.list');
		if (list && list.getBoundingClientRect().top < 0) list.scrollIntoView();
		if (focusCount) this.#part('.count').focus({ preventScroll: true });
	}

	#apply(filter: Filter) {
		this.#filter = filter;
		for (const { card, row } of this.#cards) card.hidden = !matches(row, filter);
		for (const section of this.querySelectorAll('section'))
			section.hidden = !section.querySelector('li:not([hidden])');
		this.#mark(filter);
		const shown = this.#shown.length;
		const text = this.dataset[isFiltered(filter) ? 'shown' : 'all'] ?? '';
		this.#part('.count').textContent = text
			.replace('{n}', String(shown))
			.replace('{all}', String(this.#cards.length));
		this.#part('.none').hidden = shown > 0;
		this.#countPaper();
	}

	get #shown() {
		return this.#cards.filter(({ card }) => !card.hidden);
	}

	/** Shows in the filter, and above the list, what is chosen and what more there would be. */
	#mark(filter: Filter) {
		const counts = countValues(
			this.#cards.map(({ row }) => row),
			filter,
		);
		const chips: HTMLElement[] = [];
		for (const facet of facets) {
			for (const input of this.querySelectorAll<HTMLInputElement>(`form input[name="${facet}"]`)) {
				const label = input.closest('label');
				const count = counts[facet].get(input.value) ?? 0;
				const name = label?.querySelector('span')?.textContent ?? '';
				input.checked = filter[facet].includes(input.value);
				label?.classList.toggle('nothing', count === 0);
				label?.querySelector('i')?.replaceChildren(String(count));
				if (input.checked) chips.push(this.#chip(facet, input.value, name));
			}
			const chosen = filter[facet].length;
			this.#part(`[data-chosen="${facet}"]`).textContent = chosen === 0 ? '' : String(chosen);
		}
		this.#part('.chips').replaceChildren(...chips);
		this.#part('.asked').hidden = chips.length === 0;
	}

	#chip(facet: string, value: string, name: string): HTMLElement {
		const chip = document.createElement('button');
		chip.type = 'button';
		chip.textContent = name;
		chip.ariaLabel = (this.dataset['without'] ?? '').replace('{name}', name);
		Object.assign(chip.dataset, { facet, value });
		return chip;
	}

	/** The button says how many phrases it prints: those taken along, else those shown. */
	#countPaper() {
		const taken = this.querySelectorAll('li :checked').length;
		const text = this.dataset[taken > 0 ? 'printTaken' : 'print'] ?? '';
		this.#part('.print').textContent = text.replace('{n}', String(taken || this.#shown.length));
		this.#part<HTMLButtonElement>('.print').disabled = taken === 0 && this.#shown.length === 0;
		this.#part('.paper b').textContent =
			taken > 0 ? (this.dataset['taken'] ?? '').replace('{n}', String(taken)) : '';
		this.#part('.back').hidden = taken === 0;
	}

	#putBack() {
		for (const box of this.querySelectorAll<HTMLInputElement>('li :checked')) box.checked = false;
		this.#countPaper();
		this.#part('.print').focus();
	}

	async #copy(button: HTMLButtonElement) {
		const card = button.closest('li');
		const quote = card?.querySelector('blockquote');
		if (!card || !quote) return;
		clearTimeout(this.#timer);
		const said = this.#part('.said');
		this.querySelector('.note')?.remove();
		const copied = await copyWords(quote);
		const note = document.createElement('span');
		note.className = 'note';
		note.textContent = said.textContent = this.dataset[copied ? 'copied' : 'failed'] ?? '';
		button.after(note);
		if (!copied) return;
		this.#timer = window.setTimeout(() => {
			note.remove();
			said.textContent = '';
		}, 4000);
	}

	/** Beside the list the filter stands open; above it one fold is open at a time. */
	#unfold(wide: MediaQueryList, signal: AbortSignal) {
		const set = () => {
			for (const fold of this.querySelectorAll<HTMLDetailsElement>('form details')) {
				fold.name = wide.matches ? '' : 'facet';
				fold.open = wide.matches;
			}
		};
		set();
		wide.addEventListener('change', set, { signal });
	}

	#bringIntoSight(fold: EventTarget | null) {
		if (fold instanceof HTMLDetailsElement && fold.name && fold.open)
			fold.querySelector('fieldset')?.scrollIntoView({ block: 'nearest' });
	}

	/** Closes the fold that lies over the list, and goes back to its handle or on to the list. */
	#foldBack(toList = false) {
		const fold = this.querySelector<HTMLDetailsElement>('details[name][open]');
		if (!fold?.name) return;
		fold.open = false;
		if (toList) this.#part('.count').focus();
		else fold.querySelector('summary')?.focus();
	}

	#foldOthers(target: EventTarget | null) {
		const fold = this.querySelector<HTMLDetailsElement>('details[name="facet"][open]');
		if (fold && target instanceof Node && !fold.contains(target)) fold.open = false;
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(`The phrasebook has no ${selector}.`);
		return found;
	}
}

if (!customElements.get('phrase-book')) customElements.define('phrase-book', PhraseBook);
