import { address } from '../../content/addresses.ts';
import { ofCollection } from '../source/content.ts';
import { keyAt, problemOf, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'nothing-links-here': {
		severity: 'warning',
		part: 'It all connects',
		message:
			'No other article links here, and no other stands in its topic. Link to it where a reader would want it.',
		what: "A warning: no other article leads to this one, neither in its text nor under `related`, and in its topic it is alone. Links from questions don't count here. Readers would hardly come across it.",
		as: 'yaml',
		in: 'en/articles/going.mdx',
		bad: 'topic: steadiness # no other article has it, and none links here',
		mend: 'Think of the article after which somebody would want yours, and add a link there. Or put it where others of its kind are.',
		good: 'topic: conflict # two others stand there',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** An article that nobody comes across: no other article leads to it, and its topic's list holds it alone. */
export const run: ContentRule = (content) => {
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
			for (const one of related as { slug?: unknown }[])
				if (one?.slug !== slug) linked.add(address.article(String(one?.slug)));
	}
	return articles
		.filter(({ data }) => typeof data?.['topic'] === 'string')
		.filter(
			({ slug, data }) => !linked.has(address.article(slug)) && inTopic.get(data?.['topic'])?.length === 1,
		)
		.map((entry) => problem('nothing-links-here', entry.file, keyAt(entry, 'title'), {}));
};
