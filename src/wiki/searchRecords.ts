import { address } from './addresses.ts';
import { plainPhrase, type Phrase } from './phrase.ts';

/** What Pagefind's `addCustomRecord` takes. */
export interface SearchRecord {
	url: string;
	content: string;
	language: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

interface PhraseContext {
	article: { slug: string; title: string; topic: string };
	situation: { id: string; title: string };
	/** The limit of the article, shown beside the phrase. */
	guard: string | undefined;
	language: string;
}

/**
 * One record a phrase, so that a search lands on its place in the article. A sub-result of the article's
 * own record would also answer for the paragraph behind the phrase.
 */
export function phraseRecord(
	phrase: Phrase,
	{ article, situation, guard, language }: PhraseContext,
): SearchRecord {
	const heard = phrase.insteadOf === undefined ? '' : ` (${phrase.insteadOf})`;
	return {
		url: address.phrase(article.slug, phrase.id),
		content: `${plainPhrase(phrase.text)} ${phrase.when ?? ''} ${situation.title}${heard}`
			.replace(/\s+/g, ' ')
			.trim(),
		language,
		meta: {
			title: plainPhrase(phrase.text),
			kind: 'Phrase',
			where: phrase.when ?? situation.title,
			...(guard !== undefined && { guard }),
		},
		filters: { kind: ['Phrase'], situation: [situation.id], topic: [article.topic] },
	};
}
