/**
 * In what a claim's label opens, the way to that claim's place in the ledger. It is named as the page's own link to the
 * ledger is, so that no page pays for a link a claim. Without script there is that one link, at the page's foot.
 */
export function claimPlace() {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>('.claim button') : null;
		const ledger = document.querySelector<HTMLAnchorElement>('footer a[href$="/claims/"]');
		const note = document.getElementById(button?.getAttribute('popovertarget') ?? '');
		const claim = button?.closest('.claim');
		if (!ledger || !note || !claim) return;
		const way = note.querySelector('.ledger') ?? note.appendChild(ledger.cloneNode(true) as Element);
		way.className = 'ledger';
		way.setAttribute('href', `${ledger.pathname}#${claim.id}`);
	});
}
