import { toJson, toMarkdown } from '../file.ts';
import {
	addItem,
	editItem,
	isIn,
	moveItem,
	removeItem,
	type ItemKind,
	type NewItem,
	type Playbook,
} from '../playbook.ts';
import { isTooLong } from '../../browser/fitsOnPaper.ts';
import { Beside } from './beside.ts';
import { dragItems } from './dragItems.ts';
import { readChosen } from './files.ts';
import { fillCards } from './itemCards.ts';
import { PlaybookStore } from './PlaybookStore.ts';
import { readWords } from './readWords.ts';
import { onOthersPlaybook, readStored, storedText, type Stored } from './store.ts';
import { saveFile } from '../../browser/saveFile.ts';

/**
 * <play-book>: the sheet for one relationship, made, moved, printed and saved on the device. It stands in this tab
 * alone until the reader says that it may be kept (PlaybookStore.ts). Nothing is sent. What stands here is gone
 * as soon as the page is left, also where the browser keeps the page itself for Back.
 */
export class PlayBook extends HTMLElement {
	#stop = new AbortController();
	#timer = 0;
	#isLong = false;
	readonly #store = new PlaybookStore();
	readonly #words = readWords(this);
	#beside: Beside | undefined;

	connectedCallback() {
		const { signal } = (this.#stop = new AbortController());
		const list = this.#part('.items');
		this.addEventListener('click', ({ target }) => this.#pressed(target), { signal });
		this.addEventListener('input', ({ target }) => this.#typed(target), { signal });
		this.addEventListener('change', ({ target }) => void this.#changed(target), { signal });
		this.#part('.put').addEventListener('submit', (event) => this.#put(event), { signal });
		dragItems(list, (card, to) => this.#move(Number(card.dataset['key']), to), signal);
		onOthersPlaybook((stored) => this.#otherTab(stored), signal);
		addEventListener('pagehide', () => this.#empty(), { signal });
		addEventListener('pageshow', ({ persisted }) => persisted && this.#begin(), { signal });
		const say = (key: string, n?: number) => this.#say(key, n);
		this.#beside = new Beside(this.#part('.side-by-side'), (item) => this.#add(item), say, signal);
		this.#begin();
	}

	#begin() {
		const trouble = this.#store.begin();
		this.#show();
		this.#say(trouble);
	}

	/** Nothing of it waits in a page that the browser keeps. */
	#empty() {
		this.#store.forget();
		this.#part<HTMLFormElement>('.put').reset();
		this.#beside?.close();
		this.#show();
		this.#say();
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
		this.#stop.abort();
	}

	#pressed(target: EventTarget | null) {
		if (!(target instanceof HTMLButtonElement)) return;
		const card = target.closest<HTMLElement>('.items li');
		if (card) return this.#pressedOn(card, target.name);
		const run = {
			undo: () => this.#undo(),
			print: () => this.#print(),
			keep: () => this.#keep(),
			erase: () => this.#erase(),
			save: () => this.#save(),
			markdown: () => save(toMarkdown(this.#playbook, this.#words.markdown), 'sheet.md', 'text/markdown'),
		}[target.name];
		run?.();
	}

	#pressedOn(card: HTMLElement, name: string) {
		const key = Number(card.dataset['key']);
		const place = [...this.#part('.items').children].indexOf(card);
		if (name === 'up' || name === 'down') {
			this.#move(key, place + (name === 'up' ? -1 : 1));
			card.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
		}
		if (name === 'remove') {
			this.#change((playbook) => removeItem(playbook, key), 'removed');
			this.#part('[name=undo]').focus();
		}
	}

	#move(key: number, to: number) {
		this.#change((playbook) => moveItem(playbook, key, to), 'moved');
		const place = this.#playbook.items.findIndex((item) => item.key === key) + 1;
		this.#say('moved', place);
	}

	#put(event: Event) {
		event.preventDefault();
		const form = this.#part<HTMLFormElement>('.put');
		const words = form.querySelector('textarea');
		const kind = form.querySelector<HTMLInputElement>('[name=kind]:checked')?.value as ItemKind | undefined;
		const text = words?.value.trim();
		if (!words || !kind || !text || !this.#add({ kind, text })) return;
		words.value = '';
		words.focus();
	}

	/** Whether it could be put in. */
	#add(item: NewItem): boolean {
		if (isIn(this.#playbook, item)) return this.#say('isthere');
		this.#change((playbook) => addItem(playbook, item), 'added');
		return isIn(this.#playbook, item) || this.#say('isfull');
	}

	#typed(target: EventTarget | null) {
		if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
		const card = target.closest<HTMLElement>('.items li');
		if (!card) return;
		const key = Number(card.dataset['key']);
		const change = target instanceof HTMLTextAreaElement ? { text: target.value } : { review: target.value };
		this.#tell(this.#store.edit((playbook) => editItem(playbook, key, change)));
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#look(), 400);
	}

	async #changed(target: EventTarget | null) {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.name === 'kind') {
			const words = this.#part<HTMLTextAreaElement>('.put textarea');
			words.placeholder = this.#words.hints[target.value as ItemKind];
		}
		if (target.name !== 'open') return;
		const read = await readChosen(target);
		if (!read) return;
		if ('problem' in read) return void this.#say(read.problem);
		this.#change(() => read.playbook, read.left === undefined ? 'opened' : 'openedpartly');
	}

	#change(change: (playbook: Playbook) => Playbook, done: string) {
		this.#tell(this.#store.change(change), done);
		this.#show();
	}

	#undo() {
		this.#tell(this.#store.undo(), 'undone');
		this.#show();
	}

	#keep() {
		this.#tell(this.#store.keep());
		this.#show();
	}

	#erase() {
		this.#store.erase();
		this.#say('erased');
		this.#show();
	}

	/** What became of a change: what hinders it being kept, or else what was done. */
	#tell(outcome: string | undefined, done?: string) {
		if (outcome !== undefined) this.#say(outcomes[outcome] ?? outcome);
		else if (done !== undefined) this.#say(done);
	}

	/** As a file; where what is kept can't be read, that, letter by letter. */
	#save() {
		const stored = readStored();
		const isBroken = stored === 'broken' || (typeof stored === 'object' && stored.left !== undefined);
		save(isBroken ? storedText() : toJson(this.#playbook), 'sheet.json', 'application/json');
	}

	#print() {
		const warned = this.#isLong;
		this.#look();
		if (!this.#isLong || warned) print();
	}

	#otherTab(stored: Stored) {
		const was = this.#store.isSaved;
		this.#store.takeOver(stored);
		if (typeof stored === 'object') this.#say('othertab');
		else if (stored === 'nothing' && was) this.#say('othererased');
		this.#show();
	}

	#show() {
		fillCards(
			this.#part('.items'),
			this.#part<HTMLTemplateElement>('template'),
			this.#playbook,
			this.#words.cards,
		);
		const { isSaved, canUndo } = this.#store;
		this.#part('[name=undo]').hidden = !canUndo;
		this.#part('[name=keep]').hidden = isSaved;
		this.#part('.unkept').hidden = isSaved;
		this.#part('[name=erase]').hidden = !isSaved;
		this.#look();
	}

	/** Whether it still fits one sheet of paper. */
	#look() {
		this.#isLong = isTooLong(this, '.sheet');
		this.#part('[name=print]').textContent = this.dataset[this.#isLong ? 'anyway' : 'print'] ?? '';
		const words = this.#isLong ? (this.dataset['long'] ?? '') : '';
		const long = this.#part('.long');
		if (long.textContent !== words) long.textContent = words;
	}

	get #playbook(): Playbook {
		return this.#store.playbook;
	}

	#part = <E extends HTMLElement>(selector: string) => this.querySelector(selector) as E;

	#say(key = '', n?: number): false {
		this.#part('.said').textContent = (this.dataset[key] ?? '').replace('{n}', String(n ?? ''));
		return false;
	}
}

/** The words for what hinders a change being kept, where they have another name. */
const outcomes: Readonly<Record<string, string>> = { full: 'noroom', nothing: 'othererased' };

const save = (text: string, name: string, type: string) => saveFile(new Blob([text], { type }), name);

if (!customElements.get('play-book')) customElements.define('play-book', PlayBook);
