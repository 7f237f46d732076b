/** A component's mark on its elements and in its rules, as Astro writes it: a pattern. */
export const scopeMark = 'data-astro-cid-[0-9a-z]{8}';

const marks = new RegExp(scopeMark, 'g');

/**
 * Gives the marks of scoped styles the shortest names that are unlike each other in one page. The long ones must be
 * unlike in the whole site; on an article's page with 400 of them they cost half a kilobyte after compression.
 */
export function shortScopes(html: string): string {
	const names = new Map<string, string>();
	return html.replace(marks, (mark) => {
		const name = names.get(mark) ?? `data-s${names.size.toString(36)}`;
		names.set(mark, name);
		return name;
	});
}
