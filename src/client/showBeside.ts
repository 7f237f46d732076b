let anchored: HTMLElement | undefined;

/**
 * Shows a popover beside a link. The styles place it (src/styles/beside.css); where a
 * browser can't place things by an anchor yet, it stands below the link, inside the window.
 */
export function showBeside(note: HTMLElement, link: HTMLElement) {
	const { style } = note;
	if (CSS.supports('position-area: block-end')) {
		anchored?.style.removeProperty('anchor-name');
		anchored = link;
		link.style.setProperty('anchor-name', '--beside');
		style.setProperty('position-anchor', '--beside');
	}
	note.showPopover({ source: link });
	if (style.getPropertyValue('position-anchor')) return;
	const { left, bottom } = link.getBoundingClientRect();
	style.margin = '0';
	style.inset = `${bottom + 6}px auto auto ${Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 8))}px`;
}
