import { claimFacets } from '../../browser/facets.ts';
import { FilteredList } from '../lists/filteredList.ts';

/**
 * <claim-ledger>: filters the claims. An address that names a claim shows it, whatever the filter hides; one that
 * names a claim which is no longer there says so.
 */
export class ClaimLedger extends FilteredList {
	protected override readonly facets = claimFacets;

	protected override begin(signal: AbortSignal) {
		addEventListener('hashchange', () => this.#goToClaim(), { signal });
		this.#goToClaim();
	}

	#goToClaim() {
		const id = location.hash.slice(1);
		const claim = id === '' ? null : document.getElementById(id);
		this.piece('.gone').hidden = claim !== null || !id.startsWith('claim-');
		const card = this.contains(claim) ? claim?.closest('li, section') : null;
		if (!(card instanceof HTMLElement) || !card.hidden) return;
		const { hash } = location;
		this.showAll(false);
		history.replaceState(null, '', hash);
		claim?.scrollIntoView();
	}
}

if (!customElements.get('claim-ledger')) customElements.define('claim-ledger', ClaimLedger);
