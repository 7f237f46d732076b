import type { Strings } from '../i18n/index.ts';
import { address, machineAddress } from '../content/addresses.ts';
import { heading, link, list, markdown, paragraph, quote } from './markdown/nodes.ts';

interface Listed {
	/** The page's path; its twin stands beside it. */
	path: string;
	title: string;
	about: string;
}

interface Index {
	site: { name: string };
	t: Strings;
	absolute: (path: string) => string;
	/** The articles topic by topic. */
	topics: readonly { title: string; articles: readonly Listed[] }[];
	questions: readonly Listed[];
	terms: readonly Listed[];
	sheets: readonly Listed[];
	paths: readonly Listed[];
}

/** `llms.txt`: the index of all twins, in the form of llmstxt.org. */
export function llmsIndex({ site, t, absolute, topics, questions, terms, sheets, paths }: Index): string {
	const twins = (pages: readonly Listed[]) =>
		list(
			pages.map(({ path, title, about }) => [link(title, absolute(machineAddress.twin(path))), `: ${about}`]),
		);
	return markdown([
		heading(1, site.name),
		quote(paragraph(t.site.description)),
		paragraph(`${t.twin.index} ${t.twin.licence}`),
		...topics.flatMap(({ title, articles }) => [heading(2, title), twins(articles)]),
		heading(2, t.faqs.title),
		twins(questions),
		heading(2, t.glossary.title),
		twins(terms),
		heading(2, t.paths.title),
		twins(paths),
		heading(2, t.sheets.title),
		twins(sheets),
		heading(2, t.twin.more),
		list([
			[link(t.help.title, absolute(address.help)), `: ${t.help.description}`],
			[
				link(t.claims.title, absolute(address.claims)),
				': ',
				link(t.claims.parts.json, absolute(machineAddress.claims)),
			],
			[link(t.footer.editorialPolicy, absolute(address.editorialPolicy))],
			[link(t.feed.title, absolute(machineAddress.feed)), `: ${t.feed.subtitle}`],
		]),
	]);
}
