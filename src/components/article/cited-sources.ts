import { anchorPopover } from '../../browser/anchorPopover.ts';

/**
 * <cited-sources>: the reference list. A press on a citation shows its source beside it; without script, or where
 * popovers are unknown, the citation leads to its place in the list.
 */
export class CitedSources extends HTMLElement {
	#note: HTMLElement | undefined;

	connectedCallback() {
		if ('popover' in this) document.addEventListener('click', this.#open);
	}

	disconnectedCallback() {
		document.removeEventListener('click', this.#open);
	}

	#open = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('.cite a');
		const source = link && this.querySelector(link.hash);
		if (!source || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const note = (this.#note ??= this.#create());
		note.innerHTML = source.innerHTML;
		const toList = document.createElement('a');
		toList.href = link.hash;
		toList.textContent = this.dataset['list'] ?? '';
		toList.addEventListener('click', () => note.hidePopover());
		note.querySelector('span')?.replaceWith(toList);
		anchorPopover(note, link);
		// What opens is read out, and Escape leads back to the citation.
		note.focus({ preventScroll: true });
	};

	#create(): HTMLElement {
		const note = document.createElement('div');
		note.className = 'beside';
		note.popover = 'auto';
		note.tabIndex = -1;
		note.role = 'dialog';
		note.ariaLabel = this.dataset['name'] ?? '';
		this.append(note);
		return note;
	}
}

if (!customElements.get('cited-sources')) customElements.define('cited-sources', CitedSources);
