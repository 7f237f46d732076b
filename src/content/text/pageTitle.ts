/** The tab's title: with the site's name where both fit into 60 characters, else alone. */
export function pageTitle(title: string, site: string): string {
	const both = `${title} · ${site}`;
	return both.length <= 60 && !title.endsWith('?') ? both : title;
}
