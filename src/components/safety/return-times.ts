/**
 * <return-times>: buttons with times to come back at, which fill the sentence's blank. Without script the times stand
 * there in words. They are made anew whenever the page is looked at, since it may have waited. Nothing is stored.
 */
export class ReturnTimes extends HTMLElement {
	#stop = new AbortController();

	connectedCallback() {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		addEventListener('hashchange', () => this.#offer(), { signal });
		addEventListener('pageshow', () => this.#offer(), { signal });
		this.addEventListener('click', ({ target }) => this.#choose(target), { signal });
		this.#offer();
	}

	disconnectedCallback() {
		this.#stop.abort();
	}

	#offer() {
		const times = [inMinutes(30), inMinutes(60), this.dataset['tomorrow'] ?? ''];
		this.querySelector('p')?.replaceChildren(...times.map(button));
	}

	#choose(target: EventTarget | null) {
		const blank = this.closest('section')?.querySelector<HTMLInputElement>(
			`input[placeholder="${this.dataset['blank']}"]`,
		);
		if (!(target instanceof HTMLButtonElement) || !blank) return;
		const time = target.textContent;
		blank.value = time;
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = (this.dataset['filled'] ?? '').replace('{time}', () => time);
	}
}

/** The clock as the reader's device writes it, up to the next five minutes. */
function inMinutes(minutes: number): string {
	const step = 5 * 60_000;
	const then = Math.ceil((Date.now() + minutes * 60_000) / step) * step;
	return new Date(then).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

function button(text: string): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button';
	made.textContent = text;
	return made;
}

if (!customElements.get('return-times')) customElements.define('return-times', ReturnTimes);
