import type { NewItem } from '../playbook.ts';
import { readChosen } from './files.ts';

/**
 * Another playbook laid beside the reader's own, to agree on what both want. Two may sit before this screen, so that
 * nothing is asked here. The other's file is read on the device and kept nowhere.
 */
export class Beside {
	readonly #root: HTMLElement;
	readonly #take: (item: NewItem) => void;
	readonly #say: (key: string, n?: number) => void;

	constructor(
		root: HTMLElement,
		take: (item: NewItem) => void,
		say: (key: string, n?: number) => void,
		signal: AbortSignal,
	) {
		[this.#root, this.#take, this.#say] = [root, take, say];
		this.close();
		this.#part('[name=close]').addEventListener('click', () => this.close(), { signal });
		const chosen = this.#part<HTMLInputElement>('[name=other]');
		chosen.addEventListener('change', () => void this.#open(chosen), { signal });
	}

	async #open(chosen: HTMLInputElement) {
		const read = await readChosen(chosen);
		if (!read) return;
		this.#say('problem' in read ? read.problem : read.left === undefined ? '' : 'besidepartly');
		if ('problem' in read) return;
		const list = this.#part('.other');
		list.replaceChildren(
			...read.playbook.items.map(({ key: _key, ...item }) => this.#card(item, list.dataset['take'] ?? '')),
		);
		for (const part of ['h3', '[name=close]']) this.#part(part).hidden = false;
	}

	#card(item: NewItem, words: string): HTMLElement {
		const card = document.createElement('li');
		const text = document.createElement('p');
		text.textContent = item.title === undefined ? item.text : `${item.title}: ${item.text}`;
		const limit = document.createElement('p');
		limit.className = 'small';
		limit.textContent = item.limit ?? '';
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button';
		button.textContent = words;
		button.addEventListener('click', () => this.#take(item));
		card.append(text, limit, button);
		return card;
	}

	/** Puts the other's playbook away. Some browsers fill in anew which file was chosen before a reload. */
	close() {
		this.#part('.other').replaceChildren();
		this.#part<HTMLInputElement>('[name=other]').value = '';
		for (const part of ['h3', '[name=close]']) this.#part(part).hidden = true;
	}

	#part = <E extends HTMLElement>(selector: string) => this.#root.querySelector(selector) as E;
}
