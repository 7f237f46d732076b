/** The scheme and host of `SITE_URL`. Throws a sentence where it is anything else. */
export function siteUrl(value: string): string {
	const url = URL.parse(value);
	if (url === null || !/^https?:$/.test(url.protocol) || /[\s"'<>\\]/.test(value))
		throw new Error(`SITE_URL is “${value}”, expected an address such as https://example.org: mend it.`);
	if (url.username !== '' || url.search !== '' || url.hash !== '')
		throw new Error(
			`SITE_URL is “${value}”, expected a scheme and a host alone: write ${url.origin} instead.`,
		);
	if (url.pathname !== '/')
		throw new Error(
			`SITE_URL is “${value}”, which holds a path: set SITE_URL to ${url.origin} and BASE_PATH to ${url.pathname.replace(/\/*$/, '/')}.`,
		);
	return url.origin;
}
