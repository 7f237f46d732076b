import { isTooLong } from './onPaper.ts';

/**
 * <sheet-form>: a sheet to fill in. Warns, and says it aloud, when what is written no longer fits one sheet of paper;
 * prints; empties. Without script the fields and the browser's own printing work all the same.
 *
 * Nothing is stored or sent. What was typed is gone as soon as the page is left, also where the browser keeps the page
 * itself for Back.
 */
const growsByItself = CSS.supports('field-sizing', 'content');

export class SheetForm extends HTMLElement {
	#timer = 0;
	#isLong = false;
	#stop = new AbortController();

	connectedCallback() {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.addEventListener('input', ({ target }) => this.#typed(target), { signal });
		this.#button('print')?.addEventListener('click', () => this.#print(), { signal });
		this.#button('empty')?.addEventListener('click', () => this.#askToEmpty(), { signal });
		addEventListener('pagehide', () => this.#empty(), { signal });
		for (const tools of this.querySelectorAll<HTMLElement>('[hidden]')) tools.hidden = false;
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
		this.#stop.abort();
	}

	#typed(target: EventTarget | null) {
		if (!(target instanceof HTMLTextAreaElement)) return;
		grow(target);
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#look(target), 400);
	}

	/** What there is to say of what was written: once, and gone when it is mended. */
	#look(field?: HTMLTextAreaElement) {
		this.#isLong = isTooLong(this, '.leaf');
		const isOff = field?.dataset['number'] !== undefined && isOffScale(field.value);
		this.#label('print', this.#isLong ? 'anyway' : 'print');
		this.#say(this.#isLong ? 'long' : isOff ? 'scale' : undefined);
	}

	#print() {
		const warned = this.#isLong;
		this.#look();
		if (!this.#isLong || warned) print();
	}

	#askToEmpty() {
		if (!confirm(this.dataset['sure'])) return;
		this.#empty();
		this.#say('emptied');
	}

	#empty() {
		for (const field of this.querySelectorAll('textarea')) {
			field.value = '';
			grow(field);
		}
		this.#isLong = false;
		this.#label('print', 'print');
		this.#say();
	}

	#button = (name: string) => this.querySelector(`button[name="${name}"]`);

	#label(name: string, text: string) {
		const button = this.#button(name);
		if (button) button.textContent = this.dataset[text] ?? '';
	}

	#say(text?: string) {
		const status = this.querySelector('[role=status]');
		const words = text === undefined ? '' : (this.dataset[text] ?? '');
		if (status && status.textContent !== words) status.textContent = words;
	}
}

/** The words of a field behind it, where it doesn't grow by itself. */
function grow(field: HTMLTextAreaElement) {
	if (!growsByItself && field.parentElement) field.parentElement.dataset['typed'] = field.value;
}

function isOffScale(value: string): boolean {
	const number = Number(value.trim().replace(',', '.'));
	return value.trim() !== '' && !Number.isNaN(number) && (number < 0 || number > 10);
}

if (!customElements.get('sheet-form')) customElements.define('sheet-form', SheetForm);
