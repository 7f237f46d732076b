import { toJson, toMarkdown, type MarkdownWords } from '../wiki/playbook/file.ts';
import {
	addItem,
	editItem,
	emptyPlaybook,
	itemKinds,
	moveItem,
	removeItem,
	type ItemKind,
	type Playbook,
} from '../wiki/playbook/playbook.ts';
import { isTooLong } from './onPaper.ts';
import { Beside } from './playbook/beside.ts';
import { dragItems } from './playbook/dragItems.ts';
import { readChosen, saveText } from './playbook/files.ts';
import { fillCards, type CardWords } from './playbook/itemCards.ts';
import { erase, onOtherTab, readStored, storedText, update, write, type Stored } from './playbook/store.ts';

/**
 * <play-book>: the sheet for one relationship, made, moved, printed and saved on the device. It stands in this tab
 * alone until the reader says that it may be kept (playbook/store.ts). Nothing is sent.
 */
export class PlayBook extends HTMLElement {
	#stop = new AbortController();
	#playbook: Playbook = emptyPlaybook;
	/** What there was before each change of this visit, the newest last. */
	#before: Playbook[] = [];
	#isKept = false;
	#isLong = false;

	connectedCallback() {
		const { signal } = (this.#stop = new AbortController());
		const list = this.#part('.items');
		this.addEventListener('click', ({ target }) => this.#pressed(target), { signal });
		this.addEventListener('input', ({ target }) => this.#typed(target), { signal });
		this.addEventListener('change', ({ target }) => void this.#changed(target), { signal });
		this.#part('.put').addEventListener('submit', (event) => this.#put(event), { signal });
		dragItems(list, (card, to) => this.#move(Number(card.dataset['key']), to), signal);
		onOtherTab((stored) => this.#otherTab(stored), signal);
		new Beside(
			this.#part('.side-by-side'),
			(item) => this.#change((playbook) => addItem(playbook, item), 'added'),
			(key) => this.#say(key),
		);
		const stored = readStored();
		if (typeof stored === 'object') [this.#playbook, this.#isKept] = [stored.playbook, true];
		if (stored === 'blocked' || stored === 'broken') this.#say(stored);
		if (stored === 'broken') this.#isKept = true;
		this.#show();
	}

	disconnectedCallback() {
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
			markdown: () => saveText(toMarkdown(this.#playbook, this.#markdownWords), 'sheet.md', 'text/markdown'),
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
		if (!words || !kind || !text) return;
		const before = this.#playbook.items.length;
		this.#change((playbook) => addItem(playbook, { kind, text }), 'added');
		if (this.#playbook.items.length === before) return this.#say('isfull');
		words.value = '';
		words.focus();
	}

	#typed(target: EventTarget | null) {
		if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
		const card = target.closest<HTMLElement>('.items li');
		if (!card) return;
		const key = Number(card.dataset['key']);
		const change = target instanceof HTMLTextAreaElement ? { text: target.value } : { review: target.value };
		this.#apply((playbook) => editItem(playbook, key, change));
		this.#look();
	}

	async #changed(target: EventTarget | null) {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.name === 'kind') {
			const words = this.#part<HTMLTextAreaElement>('.put textarea');
			words.placeholder = this.dataset[`hint${capital(target.value)}`] ?? '';
		}
		if (target.name !== 'open') return;
		const read = await readChosen(target);
		if (!read) return;
		if ('problem' in read) return this.#say(read.problem, read.at);
		this.#change(() => read.playbook, 'opened');
	}

	/** A change that can be undone. */
	#change(change: (playbook: Playbook) => Playbook, said: string) {
		this.#before.push(this.#playbook);
		if (this.#apply(change)) this.#say(said);
		this.#show();
	}

	/** Changes the playbook, and what is kept of it. Whether what could be kept was. */
	#apply(change: (playbook: Playbook) => Playbook): boolean {
		if (!this.#isKept) {
			this.#playbook = change(this.#playbook);
			return true;
		}
		const { playbook, outcome } = update(change);
		this.#playbook = outcome === 'kept' ? playbook : change(this.#playbook);
		if (outcome !== 'kept') this.#say(outcome === 'full' ? 'noroom' : outcome);
		return outcome === 'kept';
	}

	#undo() {
		const before = this.#before.pop();
		if (!before) return;
		if (this.#apply(() => before)) this.#say('undone');
		this.#show();
	}

	#keep() {
		const outcome = write(this.#playbook);
		this.#isKept = outcome === 'kept';
		this.#say(outcome === 'full' ? 'noroom' : outcome);
		this.#show();
	}

	#erase() {
		erase();
		this.#isKept = false;
		this.#say('erased');
		this.#show();
	}

	/** As a file; where what is kept can't be read, that, letter by letter. */
	#save() {
		const isBroken = readStored() === 'broken';
		saveText(isBroken ? storedText() : toJson(this.#playbook), 'sheet.json', 'application/json');
	}

	#print() {
		const warned = this.#isLong;
		this.#look();
		if (!this.#isLong || warned) print();
	}

	#otherTab(stored: Stored) {
		if (stored === 'nothing') {
			this.#isKept = false;
			this.#say('othererased');
		} else if (typeof stored === 'object') {
			this.#isKept = true;
			this.#playbook = stored.playbook;
			this.#say('othertab');
		}
		this.#show();
	}

	#show() {
		fillCards(
			this.#part('.items'),
			this.#part<HTMLTemplateElement>('template'),
			this.#playbook,
			this.#cardWords,
		);
		this.#part('[name=undo]').hidden = this.#before.length === 0;
		this.#part('[name=keep]').hidden = this.#isKept;
		this.#part('.unkept').hidden = this.#isKept;
		this.#part('[name=erase]').hidden = !this.#isKept;
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

	get #cardWords(): CardWords {
		const pairs = (this.dataset['wordings'] ?? '').split(' ').map((pair) => pair.split(':'));
		const wordings = new Map(pairs.map(([id = '', hash]) => [id, Number(hash)]));
		return { kinds: this.#kinds, base: this.dataset['base'] ?? '/', wordings };
	}

	get #kinds(): Record<ItemKind, string> {
		return Object.fromEntries(
			itemKinds.map((kind) => [kind, this.dataset[`kind${capital(kind)}`] ?? '']),
		) as Record<ItemKind, string>;
	}

	get #markdownWords(): MarkdownWords {
		const { fileTitle = '', fileLimit = '', fileReview = '', fileFree = '' } = this.dataset;
		return { title: fileTitle, limit: fileLimit, review: fileReview, free: fileFree, kinds: this.#kinds };
	}

	#part = <E extends HTMLElement>(selector: string) => this.querySelector(selector) as E;

	#say(key: string, n?: number) {
		this.#part('.said').textContent = (this.dataset[key] ?? '').replace('{n}', String(n ?? ''));
	}
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

if (!customElements.get('play-book')) customElements.define('play-book', PlayBook);
