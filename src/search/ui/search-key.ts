/** The key `/` opens the search: the field of this page, or the search page. */
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const target = event.target as HTMLElement;
	if (target.isContentEditable || target.closest('input, textarea, select')) return;
	const field = document.querySelector<HTMLInputElement>('search-box input[type="search"]');
	const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');
	if (!field && !link) return;
	event.preventDefault();
	if (field) field.focus();
	else link?.click();
});
