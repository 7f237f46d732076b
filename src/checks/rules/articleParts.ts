import { maxFirstPhrase } from '../../content/workedOut.ts';
import { isWhole, ofCollection, type Entry } from '../source/content.ts';
import { keyAt, problemOf, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'article-parts': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'An article offers a phrase to try, and a question names it. A phrase of at most 140 characters stands at the top, the first or that of `firstPhrase`. One that rightly offers neither phrase nor exercise has `notForReason` in place of `notFor`, and owes none of this.',
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
		bad: `status: stub
notForReason: It offers nothing to say and nothing to do. # and it does offer a phrase`,
		mend: 'Leave it as long as the article is growing, and add a piece when you have it.',
		good: `status: stub
notFor: Not if you are afraid of what they might do.`,
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
		...(data?.['firstPhrase'] === undefined &&
		found?.phrases.length &&
		found.phrases.every(({ text }) => text.length > maxFirstPhrase)
			? [
					`Expected a phrase of at most ${maxFirstPhrase} characters to show at the top, found longer ones only.`,
				]
			: []),
	];
}
