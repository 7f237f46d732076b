import { client } from '../../i18n/client.ts';
import { adoptStyles } from '../../browser/adoptStyles.ts';
import styles from './heading-links.css?inline';

const sign = '#';

/**
 * <heading-links>: gives each heading of the page a control that copies its address. Where the clipboard is refused,
 * the address goes into the address bar and it is said.
 */
export class HeadingLinks extends HTMLElement {
	readonly #timers = new Map<HTMLElement, number>();

	connectedCallback() {
		adoptStyles(styles);
		for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not(.label)')) {
			if (heading.querySelector('button')) continue;
			const words = heading.textContent.trim();
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = sign;
			button.ariaLabel = `${client.heading.copy}: ${words}`;
			button.addEventListener('click', () => void this.#copy(heading.id, button));
			// A heading is read out, and listed, without its control.
			heading.ariaLabel = words;
			heading.append(button);
		}
	}

	disconnectedCallback() {
		for (const timer of this.#timers.values()) clearTimeout(timer);
	}

	async #copy(id: string, button: HTMLElement) {
		const address = new URL(`#${id}`, location.href).href;
		let message = client.heading.copied;
		try {
			await navigator.clipboard.writeText(address);
		} catch {
			history.replaceState(history.state, '', address);
			message = client.heading.failed;
		}
		button.textContent = message;
		this.textContent = message;
		clearTimeout(this.#timers.get(button));
		const quiet = () => {
			button.textContent = sign;
			this.textContent = '';
		};
		this.#timers.set(button, window.setTimeout(quiet, 4000));
	}
}

if (!customElements.get('heading-links')) customElements.define('heading-links', HeadingLinks);
