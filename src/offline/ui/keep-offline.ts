import { keep, look, onFetched, remove, waitForFetch } from './onDevice.ts';

/**
 * <keep-offline>: keeps the wiki on this device after a clear yes, and removes it by one tap. What is stored, and for
 * how long, stands in offline/worker.ts. No other page can start that worker.
 */
export class KeepOffline extends HTMLElement {
	#stop = new AbortController();

	connectedCallback() {
		const { signal } = (this.#stop = new AbortController());
		this.#button('keep')?.addEventListener('click', () => void this.#keep(), { signal });
		this.#button('remove')?.addEventListener('click', () => void this.#remove(), { signal });
		addEventListener('pageshow', ({ persisted }) => persisted && void this.#show(), { signal });
		onFetched((fetched, of) => this.#moveBar(fetched / of), signal);
		void this.#show();
	}

	disconnectedCallback() {
		this.#stop.abort();
	}

	get #base() {
		return this.dataset['base'] ?? '/';
	}

	async #show() {
		const state = await look(this.#base);
		this.#say(state);
		if (state !== 'fetching') return;
		await waitForFetch(this.#base);
		await this.#show();
	}

	async #keep() {
		this.#say('fetching');
		const outcome = await keep(this.#base);
		// It was removed meanwhile, and that has been said.
		if (this.dataset['state'] !== 'fetching') return;
		this.#say(outcome);
	}

	async #remove() {
		this.#say('removing');
		this.#say((await remove(this.#base)) ? 'removed' : 'stays');
	}

	#say(state: string) {
		this.dataset['state'] = state;
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = this.dataset[state] ?? '';
		const isThere = ['fetching', 'kept', 'newer', 'rest', 'stays'].includes(state);
		const canKeep = !['fetching', 'kept', 'newer', 'removing', 'http', 'none', 'blocked'].includes(state);
		this.#showButton('keep', canKeep);
		this.#showButton('remove', isThere);
		const bar = this.querySelector('progress');
		if (bar) bar.hidden = state !== 'fetching';
		if (state === 'fetching') this.#moveBar(0);
	}

	/** A button that goes away gives the focus on: it would be lost. */
	#showButton(name: string, isShown: boolean) {
		const button = this.#button(name);
		if (!button) return;
		const hadFocus = button === document.activeElement && !isShown;
		button.hidden = !isShown;
		if (hadFocus) this.querySelector<HTMLElement>('[role=status]')?.focus();
	}

	#moveBar(part: number) {
		const bar = this.querySelector('progress');
		if (bar) bar.value = part;
	}

	#button = (name: string) => this.querySelector<HTMLButtonElement>(`button[name="${name}"]`);
}

if (!customElements.get('keep-offline')) customElements.define('keep-offline', KeepOffline);
