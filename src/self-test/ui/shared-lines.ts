import { openCode } from '../shareCode.ts';

/**
 * <shared-lines>: shows the lines that a link names behind its #. The texts are the wiki's own and stand in the page;
 * nothing is sent or stored.
 */
export class SharedLines extends HTMLElement {
	#stop = new AbortController();

	connectedCallback() {
		const { signal } = (this.#stop = new AbortController());
		addEventListener('hashchange', () => this.#open(), { signal });
		this.#open();
	}

	disconnectedCallback() {
		this.#stop.abort();
	}

	#open() {
		const code = location.hash.slice(1);
		const opened = openCode(code);
		const hashes = 'hashes' in opened ? opened.hashes : [];
		const lines = hashes.flatMap((hash) => {
			const line = this.querySelector(`.all [data-hash="${hash}"]`);
			return line ? [line.cloneNode(true)] : [];
		});
		this.querySelector('.lines-shared')?.replaceChildren(...lines);
		this.querySelector<HTMLElement>('.opened')!.hidden = lines.length === 0;
		const problem =
			'problem' in opened
				? code === ''
					? 'none'
					: opened.problem
				: lines.length < hashes.length
					? 'missing'
					: undefined;
		this.querySelector('.said')!.textContent = problem === undefined ? '' : (this.dataset[problem] ?? '');
	}
}

if (!customElements.get('shared-lines')) customElements.define('shared-lines', SharedLines);
