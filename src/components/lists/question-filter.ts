import { holdsWords, wordLine } from '../../browser/filterWords.ts';

/**
 * <question-filter>: leaves only those questions of the page that hold the typed words, in the question, the answer's
 * first sentence or the other ways in which people ask it. Nothing is stored, sent or written into an address.
 */
export class QuestionFilter extends HTMLElement {
	#timer = 0;
	/** The words of each question, read when they are first asked for. */
	readonly #lines = new Map<HTMLElement, string>();

	connectedCallback() {
		const field = this.querySelector('input');
		field?.addEventListener('input', () => this.#filter(field.value));
		// A browser that goes back fills the field in again.
		if (field?.value) this.#filter(field.value);
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
	}

	#lineOf(item: HTMLElement): string {
		const line = this.#lines.get(item) ?? wordLine(`${item.textContent} ${item.dataset['also'] ?? ''}`);
		this.#lines.set(item, line);
		return line;
	}

	#filter(typed: string) {
		const holds = holdsWords(typed);
		let [shown, all] = [0, 0];
		for (const section of document.querySelectorAll<HTMLElement>('[data-filtered]')) {
			const items = [...section.querySelectorAll('li')];
			for (const item of items) {
				item.hidden = !holds(this.#lineOf(item));
				if (!item.hidden) shown++;
			}
			all += items.length;
			section.hidden = items.every(({ hidden }) => hidden);
		}
		const counted = (this.dataset['found'] ?? '').replace('{n}', String(shown)).replace('{all}', String(all));
		// Said once somebody stops typing.
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const status = this.querySelector('[role="status"]');
			if (status) status.textContent = shown > 0 ? counted : (this.dataset['none'] ?? '');
		}, 300);
		this.querySelector('a')?.toggleAttribute('hidden', shown > 0);
	}
}

if (!customElements.get('question-filter')) customElements.define('question-filter', QuestionFilter);
