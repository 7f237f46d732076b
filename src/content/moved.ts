/** A page that had another address. */
export interface Moved {
	from: string;
	to: string;
	/** What the new page is called in the tab: an old address gives no more away than the new one. */
	title: string;
}

interface Renamed {
	slug: string;
	title: string;
	formerly?: readonly string[] | undefined;
}

/** The old addresses of pages. `addressOf` gives a page's address by its file name. */
export const movedPages = (pages: readonly Renamed[], addressOf: (slug: string) => string): Moved[] =>
	pages.flatMap(({ slug, title, formerly = [] }) =>
		formerly.map((old) => ({ from: addressOf(old), to: addressOf(slug), title })),
	);

/**
 * The same as rules for a host, one a line (`_redirects`, as several static hosts read it). They keep a link's
 * place on the page, which a redirect inside a page can't, and cover the Markdown twins.
 */
export function hostRules(
	moved: readonly Moved[],
	{ href, twin }: { href: (path: string) => string; twin: (path: string) => string },
): string {
	const rules = moved.flatMap(({ from, to }) => [
		`${href(from)} ${href(to)} 301`,
		`${href(twin(from))} ${href(twin(to))} 301`,
	]);
	return ['# Old addresses of renamed pages, from their `formerly`.', ...rules, ''].join('\n');
}
