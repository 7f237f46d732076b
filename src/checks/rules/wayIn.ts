import { address } from '../../content/addresses.ts';
import { ofCollection } from '../source/content.ts';
import { keyAt, problem, type ContentRule } from '../problem.ts';

/** An article that nobody comes across: no other article leads to it, and its topic's list holds it alone. */
export const wayIn: ContentRule = (content) => {
	const articles = ofCollection(content, 'articles');
	// What cannot be read may hold the link.
	if (articles.some(({ data, syntaxErrors }) => !data || syntaxErrors.length > 0)) return [];
	const inTopic = Map.groupBy(articles, ({ data }) => data?.['topic']);
	const linked = new Set<string>();
	for (const { slug, found, data } of articles) {
		for (const { url } of found?.links ?? []) {
			const path = url.split('#')[0] ?? '';
			if (path !== address.article(slug)) linked.add(path);
		}
		const related = data?.['related'];
		if (Array.isArray(related))
			for (const one of related as { slug?: unknown }[]) linked.add(address.article(String(one?.slug)));
	}
	return articles
		.filter(({ data }) => typeof data?.['topic'] === 'string')
		.filter(
			({ slug, data }) => !linked.has(address.article(slug)) && inTopic.get(data?.['topic'])?.length === 1,
		)
		.map((entry) => problem('nothing-links-here', entry.file, keyAt(entry, 'title'), {}));
};
