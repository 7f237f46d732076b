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
import { copyButtons } from './copyButtons.ts';
import { filterFolds } from './filterFolds.ts';

/**
 * <phrase-book>: filters the phrases, keeps the filter in the address, copies, prints. Without script the
 * phrases stand in groups by situation. Nothing is stored, and what is typed into a blank stays in it.
 */
export class PhraseBook extends HTMLElement {
	#cards: { row: FilterRow; card: HTMLElement }[] = [];
	#known = noFilter;
	#filter = noFilter;
	#leave = new AbortController();

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
		this.addEventListener('change', ({ target }) => this.#change(target), { signal });
		this.addEventListener('click', ({ target }) => this.#click(target), { signal });
		addEventListener('popstate', () => this.#apply(this.#asked), { signal });
		const goToList = () => this.#part('.count').focus();
		filterFolds(this.#part('.filter'), matchMedia('(width >= 60rem)'), goToList, signal);
		const { copied = '', failed = '' } = this.dataset;
		copyButtons(this, this.#part('.said'), { copied, failed }, signal);
		this.#apply(this.#asked);
	}

	disconnectedCallback() {
		this.#leave.abort();
	}

	#change(target: EventTarget | null) {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.closest('.filter')) this.#ask(this.#valuesOf('input:checked'));
		else if (target.type === 'checkbox') this.#countPaper();
	}

	#click(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const { facet, value } = button.dataset;
		if (button.matches('.print')) print();
		else if (button.matches('.back')) this.#putBack();
		else if (button.matches('.clear')) this.#ask(noFilter, true);
		else if (facet && value) this.#ask(this.#without(facet, value), true);
	}

	get #asked() {
		return readFilter(location.search, this.#known);
	}

	/** What is chosen, or could be. */
	#valuesOf(selector: string): Filter {
		const of = (facet: string) =>
			[...this.querySelectorAll<HTMLInputElement>(`.filter ${selector}[name="${facet}"]`)].map(
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
	#ask(filter: Filter, toCount = false) {
		const address = `${location.pathname}${writeFilter(filter)}`;
		if (isFiltered(this.#filter)) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.#apply(filter);
		const list = this.#part('.list');
		if (list.getBoundingClientRect().top < 0) list.scrollIntoView();
		// The pressed button is gone now.
		if (toCount) this.#part('.count').focus({ preventScroll: true });
	}

	#apply(filter: Filter) {
		this.#filter = filter;
		for (const { card, row } of this.#cards) card.hidden = !matches(row, filter);
		for (const section of this.querySelectorAll('section'))
			section.hidden = !section.querySelector('li:not([hidden])');
		this.#mark(filter);
		const shown = this.#shown;
		this.#part('.count').textContent = (this.dataset[isFiltered(filter) ? 'shown' : 'all'] ?? '')
			.replace('{n}', String(shown))
			.replace('{all}', String(this.#cards.length));
		this.#part('.none').hidden = shown > 0;
		this.#countPaper();
	}

	get #shown() {
		return this.#cards.filter(({ card }) => !card.hidden).length;
	}

	/** Shows in the filter, and above the list, what is chosen and what more there would be. */
	#mark(filter: Filter) {
		const rows = this.#cards.map(({ row }) => row);
		const counts = countValues(rows, filter);
		const chips: HTMLElement[] = [];
		for (const facet of facets) {
			for (const input of this.querySelectorAll<HTMLInputElement>(`.filter input[name="${facet}"]`)) {
				const label = input.closest('label');
				const count = counts[facet].get(input.value) ?? 0;
				input.checked = filter[facet].includes(input.value);
				label?.classList.toggle('nothing', count === 0);
				label?.querySelector('i')?.replaceChildren(String(count));
				const name = label?.querySelector('span')?.textContent ?? '';
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
		const fill = (text = '', n: number) => text.replace('{n}', String(n));
		const print = this.#part<HTMLButtonElement>('.print');
		print.textContent = fill(this.dataset[taken > 0 ? 'printTaken' : 'print'], taken || this.#shown);
		print.disabled = taken === 0 && this.#shown === 0;
		this.#part('.paper b').textContent = taken === 0 ? '' : fill(this.dataset['taken'], taken);
		this.#part('.back').hidden = taken === 0;
	}

	#putBack() {
		for (const box of this.querySelectorAll<HTMLInputElement>('li :checked')) box.checked = false;
		this.#countPaper();
		this.#part('.print').focus();
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(`The phrasebook has no ${selector}.`);
		return found;
	}
}

if (!customElements.get('phrase-book')) customElements.define('phrase-book', PhraseBook);
