import { copyWords } from './copyWords.ts';

/**
 * <phrase-card>: adds a copy button to a phrase. Without script there is no button and nothing is missing.
 * Nothing is stored; what is typed into a blank leaves the page only through the reader's own clipboard.
 */
export class PhraseCard extends HTMLElement {
	#timer = 0;

	connectedCallback() {
		const side = this.querySelector('.side');
		if (!side || this.querySelector('button')) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = this.dataset['copy'] ?? '';
		const status = document.createElement('span');
		status.setAttribute('role', 'status');
		button.addEventListener('click', () => void this.#copy(status));
		side.prepend(button, status);
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
	}

	async #copy(status: HTMLElement) {
		clearTimeout(this.#timer);
		const quote = this.querySelector('blockquote');
		if (!quote) return;
		const copied = await copyWords(quote);
		status.textContent = this.dataset[copied ? 'copied' : 'failed'] ?? '';
		if (copied) this.#timer = window.setTimeout(() => (status.textContent = ''), 4000);
	}
}

if (!customElements.get('phrase-card')) customElements.define('phrase-card', PhraseCard);
