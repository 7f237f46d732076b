import type { SearchWords } from './words.ts';

/** What the search's own code needs of this element; a file of its own so that nothing of it is loaded early. */
const coreAddress = (base: string) => `${base}search-index/core.json`;

/**
 * <search-box>: a field that searches in place. What searches is fetched only once somebody shows the wish: goes
 * into the field, presses `/`, or opens the search page. Nothing that is typed is stored,
 * sent or left in an address.
 */
export class SearchBox extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const field = this.querySelector<HTMLInputElement>('input[type="search"]');
		if (!form || !field) return;
		this.querySelector('.fallback')?.remove();
		form.hidden = false;
		form.addEventListener('submit', (event) => event.preventDefault());
		const isPage = this.dataset['open'] !== undefined;
		if (isPage) field.focus({ preventScroll: true });
		if (isPage || document.activeElement === field) this.#open(field);
		else field.addEventListener('focus', () => this.#open(field), { once: true });
		if (this.dataset['fromAddress'] !== undefined) void this.#fromAddress(field);
	}

	/** Looks for what the page's own address says. */
	async #fromAddress(field: HTMLInputElement) {
		const read = await import('../../content/wordsOfAddress.ts').catch(() => undefined);
		if (!read || field.value !== '') return;
		field.value = read.wordsOfAddress(location.pathname);
		if (field.value !== '') field.dispatchEvent(new Event('focus'));
	}

	#open(field: HTMLInputElement) {
		// The index's first file doesn't wait for the code that reads it.
		const core = fetch(coreAddress(this.dataset['base'] ?? '/'));
		core.catch(() => undefined);
		import('./SearchPanel.ts').then(
			({ SearchPanel }) => new SearchPanel(this, core),
			() => this.#failed(field),
		);
	}

	/** Says that the search could not be loaded; the next key tries again. */
	#failed(field: HTMLInputElement) {
		const { failed } = JSON.parse(this.dataset['words'] ?? '{}') as Partial<SearchWords>;
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = failed ?? '';
		field.addEventListener('input', () => this.#open(field), { once: true });
	}
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
