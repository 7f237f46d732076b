import { z } from 'astro/zod';
import {
	asked,
	changes,
	checkAgain,
	checked,
	day,
	forTheAfraid,
	formerly,
	isSensitiveToo,
	line,
	neutralTab,
	sensitive,
	slug,
	status,
	tabTitle,
	text,
	words,
} from './fields.ts';

/** One question a file: `content/<language>/faqs/<slug>.mdx`. The file name is its address. */
export const faq = z
	.strictObject({
		question: line(10, 60)
			.refine((value) => /\S\?$/.test(value), {
				error: 'A question ends with a plain question mark, without a blank before it.',
			})
			.describe(
				'The question as people ask it, with its question mark: at most 60 characters, it is the title.',
			),
		answer: words(40, 60).describe(
			'The whole answer in 40 to 60 words of plain text; it is the first paragraph of the page.',
		),
		description: text(60, 160)
			.optional()
			.describe('For search engines; without it the answer’s first words are used.'),
		article: slug().describe('The article that stands behind the answer.'),
		topic: slug()
			.optional()
			.describe('The topic it stands under: an id from topics.yaml. Without it, the topic of its article.'),
		notFor: text(10, 300)
			.optional()
			.describe('When this is not the thing to do; without it the article’s notFor is shown.'),
		phrase: slug().optional().describe('The id of a phrase to try.'),
		next: z.array(text(10, 160)).length(3).describe('What to do next, in three steps.'),
		related: z.array(slug()).max(12).optional().describe('Other questions to read next.'),
		asked: asked(),
		sensitive: sensitive(),
		tabTitle: tabTitle(),
		forTheAfraid: forTheAfraid(),
		formerly: formerly(),
		changes: changes(),
		status: status(),
		published: day().describe('The day it first appeared.'),
		updated: day().describe('The day its text last changed.'),
		checked: checked(),
		checkAgain: checkAgain(),
	})
	.refine(...neutralTab)
	.refine(...isSensitiveToo);

export type FaqData = z.output<typeof faq>;
