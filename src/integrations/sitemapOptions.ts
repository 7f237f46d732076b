import type { SitemapOptions } from '@astrojs/sitemap';
import { ofCollection, type Content } from '../checks/source/content.ts';
import { absolute } from '../site.ts';
import { address, offlineAddress } from '../content/addresses.ts';
import { movedIn } from '../checks/source/movedIn.ts';

/**
 * The sitemap: no stubs, no old addresses, no search page, no page of the reader's own, and the day on which each text last changed. The content is asked for
 * when the first page is listed: by then the gate has read every file in a process that may die.
 */
export function sitemapOptions(content: () => Content): SitemapOptions {
	let cached: ReturnType<typeof readFacts> | undefined;
	const facts = () => (cached ??= readFacts(content()));
	return {
		filter: (page) => !facts().hidden.has(page),
		serialize: (item) => {
			const day = facts().updated.get(item.url);
			return typeof day === 'string' ? { ...item, lastmod: day } : item;
		},
	};
}

function readFacts(content: Content) {
	const articles = ofCollection(content, 'articles');
	const faqs = ofCollection(content, 'faqs');
	const stubs = [
		...articles.map(({ slug, data }) => ({ path: address.article(slug), data })),
		...faqs.map(({ slug, data }) => ({ path: address.faq(slug), data })),
		...ofCollection(content, 'glossary').map(({ slug, data }) => ({ path: address.term(slug), data })),
	].filter(({ data }) => data?.status === 'stub');
	return {
		hidden: new Set([
			absolute(address.search),
			...movedIn(content).map(({ from }) => absolute(from)),
			absolute(address.editors),
			absolute(address.playbook),
			absolute(address.shared),
			...Object.values(offlineAddress).map(absolute),
			...stubs.map(({ path }) => absolute(path)),
		]),
		updated: new Map([
			...articles.map(({ slug, data }) => [absolute(address.article(slug)), data?.updated] as const),
			...faqs.map(({ slug, data }) => [absolute(address.faq(slug)), data?.updated] as const),
		]),
	};
}
