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

/** All behind the frontmatter, without white space around it. */
export function bodyOf(source: string): string {
	const end = fenceEnd(source);
	return end === undefined ? '' : source.slice(end + 3).trim();
}

/** The line (from 1) that one reader would take for the end of the frontmatter and another would not. */
export function doubtfulFence(source: string): number | undefined {
	if (!/^---\r?\n/.test(source)) return undefined;
	const lines = source.slice(0, fenceEnd(source)).split('\n');
	const index = lines.findIndex((line, at) => at > 0 && /^\s*(?:---|\+\+\+)/.test(line));
	return index === -1 ? undefined : index + 1;
}
