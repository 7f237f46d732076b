import { z } from 'astro/zod';
import {
	changes,
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
} from './fields.ts';
import { firstSentence } from '../text/guard.ts';

/** One article a file: `content/<language>/articles/<slug>.mdx`. */
export const article = z
	.strictObject({
		title: line(3, 60).describe('The title, at most 60 characters.'),
		description: text(60, 160).describe(
			'What the page gives, in 60 to 160 characters. Search engines show it.',
		),
		topic: slug().describe('The topic it stands under: an id from topics.yaml.'),
		order: z
			.int()
			.min(1)
			.max(999)
			.optional()
			.describe('Its place within the topic’s reading order; articles without one come last.'),
		published: day().describe('The day it first appeared.'),
		updated: day().describe('The day its text last changed.'),
		checked: day().describe('The day its facts were last held against their sources.'),
		checkAgain: day().describe('The day that is due again, at most 24 months later.'),
		summary: text(120, 700).describe(
			'The 60-second version: the whole advice in 120 to 700 characters of plain text.',
		),
		takeaways: z
			.array(text(10, 220))
			.min(3)
			.max(7)
			.describe('Three to seven single sentences worth remembering.'),
		firstPhrase: slug()
			.optional()
			.describe(
				'The id of the phrase shown at the top, on cards and in questions (at most 140 characters long).',
			),
		notFor: z
			.string()
			.max(500, { error: 'Write at most 500 characters.' })
			.refine((value) => value.trim() !== '', { error: 'Write at least a sentence.' })
			.refine((value) => firstSentence(value).length <= 90, {
				error: 'Keep the first sentence at 90 characters or fewer: it stands alone as a guard line.',
			})
			.optional()
			.describe(
				'When not to use this advice (fear, threats, control). Its first sentence, at most 90 characters, goes wherever a phrase goes.',
			),
		notForReason: text(20, 300)
			.optional()
			.describe('Only for an article that offers no phrase and no exercise: why it needs no notFor.'),
		aliases: z.array(text(2, 80)).min(1).max(60).describe('The words readers really type when they look for this.'),
		related: z
			.array(
				z.strictObject({
					slug: slug().describe('The other article.'),
					why: text(10, 140).describe('Why a reader would go on there.'),
				}),
			)
			.max(12)
			.optional()
			.describe('Articles to read next, each with its reason.'),
		sensitive: sensitive(),
		tabTitle: tabTitle(),
		forTheAfraid: forTheAfraid(),
		formerly: formerly(),
		status: status(),
		changes: changes(),
	})
	.refine((data) => (data.notFor === undefined) !== (data.notForReason === undefined), {
		error:
			'Give notFor (when not to use this advice), or notForReason where there is no phrase and no exercise: exactly one of the two.',
		path: ['notFor'],
	})
	.refine(...neutralTab)
	.refine(...isSensitiveToo);

export type ArticleData = z.output<typeof article>;
