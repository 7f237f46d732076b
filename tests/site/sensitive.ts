import { ofCollection } from '../../src/checks/source/content.ts';
import { readContent } from '../../src/checks/source/readContent.ts';
import { base } from './site.ts';

/** The neutral titles of sensitive pages by address: from the frontmatter itself, and not what the build made of it. */
export const sensitive: ReadonlyMap<string, string> = new Map(
	ofCollection(readContent(process.env['SITE_CONTENT'] ?? 'content'), 'articles', 'faqs')
		.filter(({ data }) => data?.sensitive === true)
		.map(({ collection, slug, data }) => [
			`${base}${collection === 'faqs' ? 'faq' : 'articles'}/${slug}/`,
			String(data?.tabTitle),
		]),
);
