import { ofCollection } from '../../src/checks/source/content.ts';
import { readContent } from '../../src/checks/source/readContent.ts';
import { base } from './site.ts';

/** Frontmatter itself, and not what the build made of it. */
const content = readContent(process.env['SITE_CONTENT'] ?? 'content');
const pages = ofCollection(content, 'articles', 'faqs', 'glossary', 'topics', 'sheets');

const addressOf = ({ collection, slug }: { collection: string; slug: string }) =>
	`${base}${collection === 'faqs' ? 'faq' : collection}/${slug}/`;

/** The neutral titles of sensitive pages, by address. */
export const sensitive: ReadonlyMap<string, string> = new Map(
	pages
		.filter(({ data }) => data?.sensitive === true)
		.map((entry) => [addressOf(entry), String(entry.data?.tabTitle)]),
);

const flagged = ofCollection(content, 'articles', 'faqs', 'glossary').filter(
	({ data }) => data?.forTheAfraid === true,
);

/** The addresses of pages for the afraid, and the ids of their phrases. */
export const forTheAfraid: ReadonlySet<string> = new Set(flagged.map(addressOf));
export const phrasesForTheAfraid: ReadonlySet<string> = new Set(
	flagged.flatMap(({ found }) => (found?.phrases ?? []).map(({ id }) => id)),
);
