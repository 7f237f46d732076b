import { client } from '../../i18n/client.ts';
import { copyWords } from '../../browser/copyWords.ts';
import { keepButton } from '../../playbook/ui/keepButton.ts';
import { phraseItem } from '../../playbook/ui/phraseItem.ts';

/**
 * <phrase-card>: adds buttons to a phrase, to copy it and to keep it in the playbook. Without script there are none and
 * nothing is missing. What is typed into a blank leaves the page only through the reader's own clipboard, or into the
 * playbook on the device after a clear yes. Words for people who are afraid (`data-bare`) get no button: a clipboard has a
 * history, and a playbook is found.
 */
export class PhraseCard extends HTMLElement {
	#timer = 0;

	connectedCallback() {
		const side = this.querySelector('.side');
		const quote = this.querySelector<HTMLElement>('blockquote');
		if (!side || !quote || this.querySelector('button') || this.dataset['bare'] !== undefined) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button main';
		button.textContent = client.phrase.copy;
		const status = document.createElement('span');
		status.setAttribute('role', 'status');
		const say = (words: string) => this.#say(status, words);
		button.addEventListener(
			'click',
			() => void copyWords(quote).then((copied) => say(client.phrase[copied ? 'copied' : 'failed'])),
		);
		const limit = () =>
			(
				this.querySelector('.side p > b')?.nextSibling ?? document.querySelector('.guard p')?.firstChild
			)?.textContent?.trim();
		const keep = keepButton(() => phraseItem(quote, limit()), say);
		side.prepend(button, keep, status);
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
	}

	/** Bad news stays, good news makes room again. */
	#say(status: HTMLElement, words: string) {
		clearTimeout(this.#timer);
		status.textContent = words;
		if (words !== client.phrase.failed)
			this.#timer = window.setTimeout(() => (status.textContent = ''), 4000);
	}
}

if (!customElements.get('phrase-card')) customElements.define('phrase-card', PhraseCard);
