import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** Words that bring help first in a search: an entry of `content/<language>/danger.yaml`. The first that fits is shown. */
export const danger = z.strictObject({
	id: slug().describe('Its name within this list.'),
	title: text(5, 60).describe('The heading of the help card.'),
	text: text(40, 300).describe('Two or three sentences of care: what to do first, and that help is there.'),
	article: slug().describe('The article to read.'),
	words: z
		.array(text(3, 120))
		.min(1)
		.describe(
			'What such a query says. Any form of a word counts, small words between are skipped; hit/beat is a choice, {me} and {them} stand for people, {partner} for a group of synonyms; a line that begins with = must be all that is said.',
		),
	unless: z
		.array(text(3, 120))
		.optional()
		.describe('Sayings in which these words are harmless, written in the same way.'),
	active: z
		.boolean()
		.optional()
		.describe('true where the words say who does it: “I am hit by” is then no “I hit”.'),
	tries: z
		.array(text(3, 120))
		.min(1)
		.describe('Searches, as people type them, that must bring this card. The checker tries each.'),
	lookAlikes: z
		.array(text(3, 120))
		.min(1)
		.describe('Harmless searches that look alike and must bring no card. The checker tries each.'),
});

export type DangerData = z.output<typeof danger>;
