/** A built file's address below the base path, if it belongs to what is kept for offline. */
export function precachedAddress(file: string): string | undefined {
	if (file.endsWith('.html'))
		return pagesLeftOut.test(file) ? undefined : file.replace(/(^|\/)index\.html$/, '$1');
	return beside.some((pattern) => pattern.test(file)) ? file : undefined;
}

/**
 * Editors work online. What is shown where no page is comes from the host: without a connection nobody knows whether a
 * page is there.
 */
const pagesLeftOut = /^(?:404\.html$|editors\/)/;

/** What pages ask for by themselves. Markdown, pictures for shared links and lists for machines are not among it. */
const beside = [
	/^_astro\//,
	/^search-index\//,
	/^pagefind\/(?:filter|fragment|index)\//,
	/^pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta)$/,
	/^(?:favicon\.svg|print\.css|help\/lines\.json)$/,
];

/** An old address of a renamed page. Hosts lead on from it by themselves, so that the file is not what comes. */
export const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');
