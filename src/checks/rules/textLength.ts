import type { FreshEntry } from '../source/content.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';

/** The most words of a body. Whoever opens a question is in a hurry. */
const mostWords = { articles: 3300, faqs: 600 } as const;

/** Texts that are read to their end. */
export const textLength: FileRule = ({ entries }) => entries.flatMap(tooLong);

function tooLong({ collection, file, texts }: FreshEntry): Problem[] {
	if (collection !== 'articles' && collection !== 'faqs') return [];
	const most = mostWords[collection];
	const words = texts
		.filter(({ where }) => where === 'body')
		.reduce((sum, text) => sum + text.words.length, 0);
	return words > most ? [problem('text-length', file, { line: 1, column: 1 }, { words, most })] : [];
}
