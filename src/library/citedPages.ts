import { longDay, t } from '../i18n/index.ts';
import type { Article, Faq } from './index.ts';
import { absolute, site } from '../site.ts';
import { address } from '../content/addresses.ts';
import { asBibtex, asRis, type CitedPage } from '../formats/citePage.ts';

/** The pages that can be cited, bound to the site and its language. */
export interface CitablePage {
	slug: string;
	path: string;
	title: string;
	updated: string;
	checked: string;
	sensitive: boolean;
}

export const citableArticle = ({ slug, data }: Article) =>
	citable(slug, address.article(slug), data.title, data);
export const citableFaq = ({ slug, data }: Faq) => citable(slug, address.faq(slug), data.question, data);

const citable = (
	slug: string,
	path: string,
	title: string,
	{ updated, checked, sensitive }: { updated: string; checked: string; sensitive?: boolean | undefined },
): CitablePage => ({ slug, path, title, updated, checked, sensitive: sensitive === true });

export const citedPage = ({ slug, path, title, updated, checked }: CitablePage): CitedPage => ({
	site: site.name,
	title,
	url: absolute(path),
	updated,
	note: `${t.article.checked} on ${longDay(checked)}`,
	slug,
});

/** The files of a list of pages: each in both formats. A sensitive one has none: it would stay among the downloads. */
export const citationPaths = (pages: readonly CitablePage[]) =>
	pages
		.filter(({ sensitive }) => !sensitive)
		.flatMap((page) =>
			(['bib', 'ris'] as const).map((format) => ({
				params: { slug: page.slug, format },
				props: { page, format },
			})),
		);

export interface CitationProps {
	page: CitablePage;
	format: 'bib' | 'ris';
	[key: string]: unknown;
}

/** An answer of a route that gives a page as an entry of a reference list. */
export const asCitation = ({ page, format }: CitationProps) =>
	format === 'bib'
		? plain('application/x-bibtex', asBibtex(citedPage(page)))
		: plain('application/x-research-info-systems', asRis(citedPage(page)));

const plain = (type: string, text: string) =>
	new Response(`${text}\n`, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
