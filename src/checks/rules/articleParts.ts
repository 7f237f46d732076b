import { isWhole, ofCollection, type Entry } from '../source/content.ts';
import { keyAt, problem, type ContentRule } from '../problem.ts';

/** An article offers a phrase and answers a question, unless it says why it offers none; a stub is only reminded. */
export const articleParts: ContentRule = (content) => {
	const asked = new Set(ofCollection(content, 'faqs').map(({ data }) => data?.['article']));
	return ofCollection(content, 'articles').flatMap((entry) => {
		if (!isWhole(entry) || !entry.data) return [];
		const rule = entry.data['status'] === 'stub' ? 'article-parts-stub' : 'article-parts';
		return missing(entry, asked.has(entry.slug)).map((what) =>
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
