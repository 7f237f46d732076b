import { nearestPages, type KnownPage } from './nearestPages.ts';

/**
 * <wanted-page>: on the page for addresses that lead nowhere, names the pages whose address is nearest. The list is
 * fetched, the address goes nowhere. Without the list nothing is said: the search and the ways on stand below.
 */
export class WantedPage extends HTMLElement {
	async connectedCallback() {
		const base = this.dataset['base'] ?? '/';
		const pages = await fetch(`${base}addresses.json`)
			.then((response) => response.json() as Promise<KnownPage[]>)
			.catch(() => undefined);
		if (pages === undefined) return;
		const near = nearestPages(location.pathname, pages);
		if (near.length === 0) {
			this.textContent = this.dataset['none'] ?? '';
			return;
		}
		const links = near.map(({ path, title }) => {
			const link = document.createElement('a');
			link.href = base + path.slice(1);
			link.textContent = title;
			return link;
		});
		this.replaceChildren(this.dataset['ask'] ?? '', ...links);
	}
}

if (!customElements.get('wanted-page')) customElements.define('wanted-page', WantedPage);
