/** <contents-list>: marks the part that is being read in the list of contents around it. */
export class ContentsList extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
		const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
		// A heading counts as reached in the upper third of the window.
		const mark = () => {
			const current = headings.findLastIndex(
				(heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
			);
			links.forEach((link, index) => (link.ariaCurrent = index === current ? 'location' : null));
		};
		this.#observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
		for (const heading of headings) if (heading) this.#observer.observe(heading);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}
}

if (!customElements.get('contents-list')) customElements.define('contents-list', ContentsList);
