/**
 * A component's content as one block: text written on the same line as the tags comes without a paragraph,
 * text on lines of its own with one. Both give the same page.
 */
export function ensureParagraph(html: string): string {
	const trimmed = html.trim();
	return trimmed.startsWith('<p>') ? trimmed : `<p>${trimmed}</p>`;
}
