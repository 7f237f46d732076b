import { address } from '../content/addresses.ts';

/**
 * schema.org descriptions of pages, made from the same data that renders them.
 * Search engines ended FAQ results in 2026: this is a summary for machines and promises nothing.
 */
interface Common {
	site: { name: string; url: string; htmlLang: string };
	absolute: (path: string) => string;
	path: string;
}

interface Dated {
	published: string;
	updated: string;
}

type Crumb = readonly [name: string, path: string];

export function articleJsonLd({
	data,
	topic,
	...common
}: Common & { data: Dated & { title: string; description: string }; topic: { id: string; title: string } }) {
	return graph(
		{
			'@type': 'Article',
			headline: data.title,
			description: data.description,
			...page(common),
			...written(common, data),
		},
		crumbs(common, [topic.title, address.topic(topic.id)], [data.title, common.path]),
	);
}

export function faqJsonLd({
	data,
	section,
	...common
}: Common & { data: Dated & { question: string; answer: string }; section: string }) {
	return graph(
		{
			'@type': 'FAQPage',
			...page(common),
			...written(common, data),
			mainEntity: [
				{
					'@type': 'Question',
					name: data.question,
					acceptedAnswer: { '@type': 'Answer', text: data.answer },
				},
			],
		},
		crumbs(common, [section, address.faqs], [data.question, common.path]),
	);
}

export function termJsonLd({
	data,
	section,
	...common
}: Common & { data: { term: string; definition: string }; section: string }) {
	return graph(
		{
			'@type': 'DefinedTerm',
			name: data.term,
			description: data.definition,
			url: common.absolute(common.path),
			inDefinedTermSet: common.absolute(address.glossary),
		},
		crumbs(common, [section, address.glossary], [data.term, common.path]),
	);
}

export function topicJsonLd({
	topic,
	section,
	...common
}: Common & { topic: { title: string }; section: string }) {
	return graph(crumbs(common, [section, address.articles], [topic.title, common.path]));
}

/** A page below a list of its kind: where it stands, and no more. */
export const sectionJsonLd = ({ title, section, ...common }: Common & { title: string; section: Crumb }) =>
	graph(crumbs(common, section, [title, common.path]));

export const siteJsonLd = ({ site, absolute }: Omit<Common, 'path'>) =>
	graph({ '@type': 'WebSite', name: site.name, url: absolute(address.home), inLanguage: site.htmlLang });

const graph = (...things: object[]) => ({ '@context': 'https://schema.org', '@graph': things });

const page = ({ site, absolute, path }: Common) => ({
	url: absolute(path),
	inLanguage: site.htmlLang,
	license: 'https://creativecommons.org/licenses/by/4.0/',
});

/** Nobody is named: pages are written by many, and the wiki answers for them. */
const written = ({ site, absolute }: Common, { published, updated }: Dated) => ({
	datePublished: published,
	dateModified: updated,
	author: { '@type': 'Organization', name: site.name, url: absolute(address.about) },
});

const crumbs = ({ site, absolute }: Common, ...trail: Crumb[]) => ({
	'@type': 'BreadcrumbList',
	itemListElement: [[site.name, address.home] as const, ...trail].map(([name, path], index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: absolute(path),
	})),
});
