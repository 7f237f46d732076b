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
} from './fields.ts';
import { firstSentence } from '../text/guard.ts';
import { sceneParts } from '../vocabulary.ts';

const listed = (parts: readonly string[]) => parts.map((part) => `\`${part}\``).join(', ');

/** One article a file: `content/<language>/articles/<slug>.mdx`. */
export const article = z
	.strictObject({
		title: line(3, 60).describe('The title, at most 60 characters.'),
		description: text(60, 160)
			.optional()
			.describe(
				'What the page gives, in 60 to 160 characters, for lists and search engines. Without it, the summary’s beginning.',
			),
		topic: slug().describe('The topic it stands under: an id from topics.yaml.'),
		order: z
			.int()
			.min(1)
			.max(999)
			.optional()
			.describe('Its place within the topic’s reading order, because topics are read from front to back. Articles without one come last, by their titles.'),
		published: day().describe('The day it first appeared.'),
		updated: day().describe('The day its text last changed.'),
		checked: checked(),
		checkAgain: checkAgain(),
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
				'The id of the phrase shown at the top, on cards and in questions (at most 140 characters long). Without it, the first of the text that is short enough.',
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
		asked: asked(),
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
		scene: z
			.strictObject({
				figures: z.enum(sceneParts.figures).optional().describe(`How two people stand: ${listed(sceneParts.figures)}.`),
				things: z
					.array(z.enum(sceneParts.things))
					.min(1)
					.max(3)
					.optional()
					.describe(`One to three things around them: ${listed(sceneParts.things)}.`),
				time: z.enum(sceneParts.time).optional().describe(`${listed(sceneParts.time)}.`),
			})
			.optional()
			.describe('Its picture in words, from a closed list of parts, so that nobody has to draw.'),
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
