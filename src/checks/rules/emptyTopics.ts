import { fieldOf, isWholeList, ofCollection } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'empty-topic': {
		severity: 'error',
		part: 'It all connects',
		message: ({ id }: { id: string }) =>
			`The topic \`${id}\` has no article, so it would have an empty page. Add the article in the same change (\`topic: ${id}\`, a stub will do), or take the topic out for now.`,
		what: 'A topic stands in `topics.yaml`, and no article belongs to it. It would have no page, or an empty one, and whoever follows a link to it would find nothing.',
		as: 'yaml',
		in: 'en/topics.yaml',
		bad: 'id: steadiness # while the articles say conflict',
		mend: 'Write its first article, at least as a stub, and put both into one change.',
		good: 'id: conflict',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Every topic has an article at least. */
export const run: ContentRule = (content) => {
	const articles = ofCollection(content, 'articles');
	const used = new Set(articles.map((entry) => fieldOf(entry, 'topic')));
	const topics = ofCollection(content, 'topics');
	const ids = new Set<unknown>(topics.map(({ slug }) => slug));
	// An article with a slip may be the one that is missing.
	if (!isWholeList(content, 'topics') || [...used].some((topic) => !ids.has(topic))) return [];
	return topics
		.filter(({ slug }) => !used.has(slug))
		.map((entry) => problem('empty-topic', entry.file, valueAt(entry, 'id'), { id: entry.slug }));
};
