import { allTopics, faqsOfTopic, getPhrase, moments, textOfClaim, type FoundPhrase } from './index.ts';

/** What home shows of a page: the limit, a phrase and a claim of the first moment that has words. */
export const homeExample = exampleOf(
	moments.flatMap(({ phrase }) => (phrase === undefined ? [] : [getPhrase(phrase)])),
);

/** The questions that home shows: the first two of each topic. */
export const homeQuestions = allTopics.flatMap(({ id }) => faqsOfTopic(id).slice(0, 2));

function exampleOf([phrase]: readonly FoundPhrase[]) {
	if (phrase === undefined)
		throw new Error('Home needs one moment with a phrase: see content/en/moments.yaml.');
	const [claim] = phrase.article.body.claims;
	return {
		phrase,
		guard: phrase.guard,
		claim: claim && { level: claim.level, from: claim.from, text: textOfClaim(claim) },
	};
}
