import { isTooLong } from '../../browser/fitsOnPaper.ts';
import { addTo } from '../../playbook/ui/addTo.ts';

/**
 * <sheet-form>: a sheet to fill in. Warns, and says it aloud, when what is written no longer fits one sheet of paper;
 * prints; empties. Without script the fields and the browser's own printing work all the same.
 *
 * Nothing is sent, and nothing is stored but by the button that puts it into the playbook. What was typed is gone as soon as the page is left, also where the browser keeps the page
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
		this.#button('keep')?.addEventListener('click', () => void this.#keep(), { signal });
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

	/** What is written on the sheet, line by line with the names of its blanks, as an agreement of the playbook. */
	async #keep() {
		const filled = [...this.querySelectorAll('textarea')].filter(({ value }) => value.trim() !== '');
		const title = this.querySelector('h1')?.textContent.trim() ?? '';
		const limit = this.querySelector('.guard p')?.firstChild?.textContent?.trim();
		const text = filled.map(({ value, ariaLabel }) => `${ariaLabel}: ${value.trim()}`).join('\n');
		const item = { kind: 'agreement' as const, title, text, ...(limit && { limit }) };
		const message = await addTo([item], this.querySelector('.tools') ?? this);
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = message;
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
