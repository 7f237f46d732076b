import { replaceTags } from '../../node/replaceTags.ts';

interface Marking {
	/** The address of the page itself, with the base path. */
	own: string;
	/** The pages that may be fetched before the reader goes there, with the base path. */
	ahead: ReadonlySet<string>;
}

/**
 * Marks the links of a built page that may be fetched or previewed before the reader goes there. A link without the
 * mark never is: what a script adds, what leads to another site, and what leads to a sensitive page.
 */
export const markLinks = (html: string, { own, ahead }: Marking): string =>
	replaceTags(html, 'a', (tag) => {
		const target = /\shref="([^"#?]*)/.exec(tag)?.[1];
		return target !== undefined && target !== own && ahead.has(target) ? `<a data-ahead${tag.slice(2)}` : tag;
	});
