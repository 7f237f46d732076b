import {
	countValues,
	emptyFilter,
	facetsOf,
	isFiltered,
	matches,
	readFilter,
	writeFilter,
	type Filter,
	type FilterRow,
} from '../../browser/facetFilter.ts';
import { filterFolds } from './filterFolds.ts';

/**
 * A list that is filtered in place, with the filter kept in the address. Its rows are the `li` of its sections; a
 * row's value of a facet stands in the `data-` of that name on the row, or on something around it. Without script
 * the whole list stands there.
 */
export abstract class FilteredList extends HTMLElement {
	/** What it is filtered by, in the order of the address. */
	protected abstract readonly facets: readonly string[];
	protected rows: { row: FilterRow; card: HTMLElement }[] = [];
	#options: Filter = {};
	#filter: Filter = {};
	#leave = new AbortController();

	connectedCallback() {
		const valueOf = (card: HTMLElement, facet: string) =>
			card.closest<HTMLElement>(`[data-${facet}]`)?.dataset[facet];
		this.rows = [...this.querySelectorAll<HTMLElement>('section li')].map((card) => ({
			card,
			row: Object.fromEntries(this.facets.map((facet) => [facet, valueOf(card, facet)])),
		}));
		this.#options = this.#valuesOf('input');
		const { signal } = (this.#leave = new AbortController());
		this.addEventListener('change', ({ target }) => this.changed(target), { signal });
		this.addEventListener('click', ({ target }) => this.#click(target), { signal });
		addEventListener('popstate', () => this.#apply(this.#asked), { signal });
		const goToList = () => this.piece('.count').focus();
		filterFolds(this.piece('.filter'), matchMedia('(width >= 60rem)'), goToList, signal);
		this.#apply(this.#asked);
		this.begin(signal);
	}

	disconnectedCallback() {
		this.#leave.abort();
	}

	/** What a list adds when it begins, ... */
	protected begin(_signal: AbortSignal) {}
	/** ... when one of its buttons is pressed, ... */
	protected pressed(_button: HTMLButtonElement) {}
	/** ... and when other rows are shown. */
	protected shownChanged() {}

	protected changed(target: EventTarget | null) {
		if (target instanceof Element && target.closest('.filter')) this.#ask(this.#valuesOf('input:checked'));
	}

	protected showAll(toCount = true) {
		this.#ask(emptyFilter(this.facets), toCount);
	}

	protected get shown() {
		return this.rows.filter(({ card }) => !card.hidden).length;
	}

	protected piece<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`<${this.localName}> has no ${selector}.`);
		return part;
	}

	#click(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const { facet, value } = button.dataset;
		if (button.matches('.clear')) this.showAll();
		else if (facet && value) this.#ask(this.#without(facet, value), true);
		else this.pressed(button);
	}

	get #asked() {
		return readFilter(location.search, this.#options);
	}

	/** What is chosen, or could be. */
	#valuesOf(selector: string): Filter {
		const of = (facet: string) =>
			[...this.querySelectorAll<HTMLInputElement>(`.filter ${selector}[name="${facet}"]`)].map(
				({ value }) => value,
			);
		return Object.fromEntries(this.facets.map((facet) => [facet, of(facet)]));
	}

	#without(facet: string, value: string): Filter {
		const rest = facetsOf(this.#filter).map((one) => [
			one,
			this.#filter[one]?.filter((chosen) => one !== facet || chosen !== value) ?? [],
		]);
		return Object.fromEntries(rest) as Filter;
	}

	/** The first step away from the whole list is one that Back takes back; refining it leaves no trail. */
	#ask(filter: Filter, toCount = false) {
		const address = `${location.pathname}${writeFilter(filter)}`;
		if (isFiltered(this.#filter)) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.#apply(filter);
		const list = this.piece('.list');
		if (list.getBoundingClientRect().top < 0) list.scrollIntoView();
		// The pressed button is gone now.
		if (toCount) this.piece('.count').focus({ preventScroll: true });
	}

	#apply(filter: Filter) {
		this.#filter = filter;
		for (const { card, row } of this.rows) card.hidden = !matches(row, filter);
		for (const section of this.querySelectorAll('section'))
			section.hidden = !section.querySelector('li:not([hidden])');
		this.#mark(filter);
		const { shown } = this;
		this.piece('.count').textContent = (this.dataset[isFiltered(filter) ? 'shown' : 'all'] ?? '')
			.replace('{n}', String(shown))
			.replace('{all}', String(this.rows.length));
		this.piece('.none').hidden = shown > 0;
		this.shownChanged();
	}

	/** Shows in the filter, and above the list, what is chosen and what more there would be. */
	#mark(filter: Filter) {
		const counts = countValues(
			this.rows.map(({ row }) => row),
			filter,
		);
		const chips: HTMLElement[] = [];
		for (const facet of this.facets) {
			const chosen = filter[facet] ?? [];
			for (const input of this.querySelectorAll<HTMLInputElement>(`.filter input[name="${facet}"]`)) {
				const label = input.closest('label');
				const count = counts[facet]?.get(input.value) ?? 0;
				input.checked = chosen.includes(input.value);
				label?.classList.toggle('nothing', count === 0);
				label?.querySelector('i')?.replaceChildren(String(count));
				const name = label?.querySelector('span')?.textContent ?? '';
				if (input.checked) chips.push(this.#chip(facet, input.value, name));
			}
			this.piece(`[data-chosen="${facet}"]`).textContent = chosen.length === 0 ? '' : String(chosen.length);
		}
		this.piece('.chips').replaceChildren(...chips);
		this.piece('.asked').hidden = chips.length === 0;
	}

	#chip(facet: string, value: string, name: string): HTMLElement {
		const chip = document.createElement('button');
		chip.type = 'button';
		chip.className = 'button';
		chip.textContent = name;
		chip.ariaLabel = (this.dataset['without'] ?? '').replace('{name}', name);
		Object.assign(chip.dataset, { facet, value });
		return chip;
	}
}
