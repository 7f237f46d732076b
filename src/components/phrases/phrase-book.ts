import { phraseFacets } from '../../browser/facets.ts';
import { copyButtons } from './copyButtons.ts';
import { FilteredList } from '../lists/filteredList.ts';
import { addTo } from '../../playbook/ui/addTo.ts';
import { phraseItem } from '../../playbook/ui/phraseItem.ts';

/**
 * <phrase-book>: filters the phrases, copies, prints. Without script they stand in groups by situation. Nothing is
 * stored, and what is typed into a blank stays in it.
 */
export class PhraseBook extends FilteredList {
	protected override readonly facets = phraseFacets;

	protected override begin(signal: AbortSignal) {
		const { copied = '', failed = '' } = this.dataset;
		copyButtons(this, this.piece('.said'), { copied, failed }, signal);
	}

	protected override changed(target: EventTarget | null) {
		super.changed(target);
		if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#countPaper();
	}

	protected override pressed(button: HTMLButtonElement) {
		if (button.matches('.print')) print();
		else if (button.matches('.keep')) void this.#keep(button);
		else if (button.matches('.back')) this.#putBack();
	}

	/** The button says how many phrases it prints: those taken along, else those shown. */
	protected override shownChanged() {
		this.#countPaper();
	}

	#countPaper() {
		const taken = this.querySelectorAll('li :checked').length;
		const fill = (text = '', n: number) => text.replace('{n}', String(n));
		const print = this.piece<HTMLButtonElement>('.print');
		// Words for people who are afraid have no buttons, and go on no paper.
		const printed =
			taken || this.querySelectorAll('section:not([hidden]) li:not([hidden]):has(.acts)').length;
		print.textContent = fill(this.dataset[taken > 0 ? 'printTaken' : 'print'], printed);
		print.disabled = printed === 0;
		this.piece('.paper b').textContent = taken === 0 ? '' : fill(this.dataset['taken'], taken);
		this.piece('.back').hidden = taken === 0;
	}

	/** Puts the phrases that are taken along into the playbook. */
	async #keep(button: HTMLElement) {
		const taken = [...this.querySelectorAll<HTMLElement>('li:has(:checked)')];
		const items = taken.flatMap((card) => {
			const quote = card.querySelector<HTMLElement>('blockquote');
			if (!quote) return [];
			quote.dataset['phrase'] = card.id;
			return [phraseItem(quote, card.querySelector('.limit')?.textContent.trim())];
		});
		this.piece('.said').classList.remove('hidden');
		this.piece('.said').textContent =
			items.length === 0
				? (this.dataset['takeFirst'] ?? '')
				: await addTo(items, button.parentElement ?? button);
	}

	#putBack() {
		for (const box of this.querySelectorAll<HTMLInputElement>('li :checked')) box.checked = false;
		this.#countPaper();
		this.piece('.print').focus();
	}
}

if (!customElements.get('phrase-book')) customElements.define('phrase-book', PhraseBook);
