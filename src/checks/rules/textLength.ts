import type { ParsedEntry } from '../source/content.ts';
import { problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'text-length': {
		severity: 'warning',
		part: 'Structure',
		message: ({ words, most }: { words: number; most: number }) =>
			`This text has ${words} words, expected at most ${most}: few read further. Make two pages of it, or take out what is said twice.`,
		what: 'A warning for an article of more than 3,300 words below its fields, or a question of more than 600. Few read that far on a phone, and a long page comes slowly over a bad line.',
		as: 'mdx',
		in: 'en/faqs/how-long.mdx',
		bad: 'This answer goes on for pages.',
		mend: 'Give the half that answers another question a page of its own and link to it, or take out what is said twice.',
		good: 'This answer is short.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The most words of a body. Whoever opens a question is in a hurry. */
const maxWords = { articles: 3300, faqs: 600 } as const;

/** Texts that are read to their end. */
export const run: FileRule = ({ entries }) => entries.flatMap(tooLong);

function tooLong({ collection, file, texts }: ParsedEntry): Problem[] {
	if (collection !== 'articles' && collection !== 'faqs') return [];
	const most = maxWords[collection];
	const words = texts
		.filter(({ where }) => where === 'body')
		.reduce((sum, text) => sum + text.words.length, 0);
	return words > most ? [problem('text-length', file, { line: 1, column: 1 }, { words, most })] : [];
}
