import type { SitemapOptions } from '@astrojs/sitemap';
import { ofCollection } from '../checks/content.ts';
import { readContent } from '../checks/readContent.ts';
import { absolute } from '../site.ts';
import { address } from '../wiki/addresses.ts';

/** The sitemap: no stubs, no search page, and the day on which each text last changed. */
export function sitemapOptions(folder: string): SitemapOptions {
	const content = readContent(folder);
	const articles = ofCollection(content, 'articles');
	const hidden = new Set([
		absolute(address.search),
		...articles
			.filter(({ data }) => data?.['status'] === 'stub')
			.map(({ slug }) => absolute(address.article(slug))),
	]);
	const updated = new Map([
		...articles.map(({ slug, data }) => [absolute(address.article(slug)), data?.['updated']] as const),
		...ofCollection(content, 'faqs').map(
			({ slug, data }) => [absolute(address.faq(slug)), data?.['updated']] as const,
		),
	]);
	return {
		filter: (page) => !hidden.has(page),
		serialize: (item) => {
			const day = updated.get(item.url);
			return typeof day === 'string' ? { ...item, lastmod: day } : item;
		},
	};
}
