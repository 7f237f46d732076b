let anchored: HTMLElement | undefined;

/**
 * Shows a popover beside a link. The styles place it (src/styles/beside.css); where a
 * browser can't place things by an anchor yet, it stands below the link or above it, inside the window.
 */
export function anchorPopover(note: HTMLElement, link: HTMLElement) {
	const { style } = note;
	if (CSS.supports('position-try-fallbacks: flip-x')) {
		anchored?.style.removeProperty('anchor-name');
		anchored = link;
		link.style.setProperty('anchor-name', '--beside');
		style.setProperty('position-anchor', '--beside');
	}
	note.showPopover({ source: link });
	if (style.getPropertyValue('position-anchor')) return;
	const { left, top, bottom } = link.getBoundingClientRect();
	const { offsetWidth, offsetHeight } = note;
	const below = bottom + 6;
	const fits = below + offsetHeight < innerHeight;
	style.margin = '0';
	style.inset = `${fits ? below : Math.max(8, top - 6 - offsetHeight)}px auto auto ${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
}
