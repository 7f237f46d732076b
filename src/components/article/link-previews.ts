/**
 * <link-previews>: waits for a mouse over a link, or the keyboard's focus on one, and only then loads what shows a
 * preview. Only links that the build has marked have one: none that leads to a sensitive page, and none on touch.
 */
export class LinkPreviews extends HTMLElement {
	connectedCallback() {
		document.addEventListener('pointerover', this.#look);
		document.addEventListener('focusin', this.#look);
	}

	disconnectedCallback() {
		document.removeEventListener('pointerover', this.#look);
		document.removeEventListener('focusin', this.#look);
	}

	#look = (event: Event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('article a[data-ahead]');
		if (!link || !link.matches(event instanceof PointerEvent ? ':hover' : ':focus-visible')) return;
		if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
		import('./linkPreview.ts').then(
			({ preview }) => preview(link, this),
			() => undefined,
		);
	};
}

if (!customElements.get('link-previews')) customElements.define('link-previews', LinkPreviews);
