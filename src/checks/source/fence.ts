/**
 * The frontmatter has one allowed form, because readers disagree on all others: the file begins with a line that is
 * exactly `---`, it ends with the next such line, and no line between begins with `---` or `+++`.
 */

/** The offset of the line that closes the frontmatter; undefined where there is no clean frontmatter. */
export function fenceEnd(source: string): number | undefined {
	if (!/^---\r?\n/.test(source)) return undefined;
	const close = /\n---(?=\r?\n|$)/.exec(source.slice(3));
	return close ? close.index + 4 : undefined;
}

/** The frontmatter at its own place: the fence before it blanked out, all behind it cut off. */
export function frontmatterOf(source: string): string {
	const end = fenceEnd(source);
	return end === undefined ? '' : `   ${source.slice(3, end)}`;
}

/**
 * The body at its own place: the frontmatter before it blanked out. The one text that is checked, drawn, written as
 * Markdown and searched: cut out or trimmed in two ways, its first line could be two different things. '' where there
 * is no clean frontmatter: then nobody knows what is a field and what is text.
 */
export function bodyOf(source: string): string {
	const end = fenceEnd(source);
	if (end === undefined) return '';
	return source.slice(0, end + 3).replace(/[^\r\n]/g, ' ') + source.slice(end + 3);
}

/** The line (from 1) that one reader would take for the end of the frontmatter and another would not. */
export function doubtfulFence(source: string): number | undefined {
	if (!/^---\r?\n/.test(source)) return undefined;
	const lines = source.slice(0, fenceEnd(source)).split('\n');
	const index = lines.findIndex((line, at) => at > 0 && /^\s*(?:---|\+\+\+)/.test(line));
	return index === -1 ? undefined : index + 1;
}
