import { isWhole, ofCollection, type Entry } from '../source/content.ts';
import { keyAt, problemOf, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'article-parts': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'An article offers a phrase to try, a question names it, and `firstPhrase` says which phrase stands at the top: people arrive from a question and leave with words. One that rightly offers neither phrase nor exercise has `notForReason` in place of `notFor`, and owes none of this.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: 'article: listening # and no other question says: pause',
		mend: 'Write what is missing. Not ready yet? Give the article `status: stub`.',
		good: 'article: pause',
	},
	'article-parts-stub': {
		severity: 'warning',
		part: 'Structure',
		message: ({ what }: { what: string }) => `${what} It is a stub: this only warns.`,
		what: 'This is the same reminder for an article with `status: stub`. Unfinished work is welcome here, so it only warns and nothing waits for you. All other rules hold for a stub as they do for any article.',
		as: 'yaml',
		bad: 'status: stub',
		mend: 'Leave it as long as the article is growing, and add a piece when you have it.',
		good: `status: stub
firstPhrase: stop-sign`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** An article offers a phrase and answers a question, unless it says why it offers none; a stub is only reminded. */
export const run: ContentRule = (content) => {
	const questions = ofCollection(content, 'faqs').map(({ data }) => data?.['article']);
	const asked = new Set(questions);
	const slugs = new Set<unknown>(ofCollection(content, 'articles').map(({ slug }) => slug));
	// A question with a slip in it may be the one that is missing, and the slip is told there.
	const isUnsure = questions.some((article) => !slugs.has(article));
	return ofCollection(content, 'articles').flatMap((entry) => {
		if (!isWhole(entry) || !entry.data) return [];
		const rule = entry.data['status'] === 'stub' ? 'article-parts-stub' : 'article-parts';
		return missing(entry, isUnsure || asked.has(entry.slug)).map((what) =>
			problem(rule, entry.file, keyAt(entry, 'title'), { what }),
		);
	});
};

function missing({ found, data, slug }: Entry<'articles'>, isAsked: boolean): string[] {
	const exempt = data?.['notForReason'] !== undefined;
	if (exempt)
		return found?.phrases.length || found?.exercises.length
			? ['This article offers a phrase or an exercise, so it needs `notFor` instead of `notForReason`.']
			: [];
	return [
		...(found?.phrases.length
			? []
			: ['Expected at least one phrase to try in this article, found none. Add a `<Phrase>`.']),
		...(isAsked
			? []
			: [`Expected at least one question with \`article: ${slug}\`, found none. Add a file in en/faqs.`]),
		...(data?.['firstPhrase'] === undefined && found?.phrases.length
			? ['Expected `firstPhrase`: the id of the phrase to show at the top.']
			: []),
	];
}
