import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const sayings = () => z.array(text(2, 200)).min(1).max(400);

/** Words that bring help first in a search: an entry of `content/<language>/danger.yaml`. The first that fits is shown. */
export const danger = z.strictObject({
	id: slug().describe('Its name within this list.'),
	title: text(5, 60).describe('The heading of the help card.'),
	text: text(40, 300).describe('Two or three sentences of care: what to do first, and that help is there.'),
	article: slug().describe('The article to read.'),
	other: slug().optional().describe('A second article, for a card with two doors.'),
	between: z
		.array(slug())
		.min(2)
		.max(12)
		.optional()
		.describe('This card stands in place of the first of these entries, where one of the others fits as well.'),
	lists: z
		.record(slug(), z.array(text(2, 20)).min(1).max(120))
		.refine((lists) => Object.keys(lists).length <= 60, { error: 'Expected at most 60 lists.' })
		.optional()
		.describe('Words that lines of every entry name: {acts}. A new act of violence is one word in `acts`.'),
	words: sayings().describe(
		'What brings the card. Any form of a word counts, with ! this one alone; small words between are skipped, for ... up to five words of any kind; hit/beat is a choice, {me} and {them} stand for people, {acts} for a list, {partner} for a group of synonyms; a line that begins with = must be all that is said.',
	),
	line: sayings()
		.optional()
		.describe('What brings the thin line above the results, wherever it falls, written in the same way.'),
	unless: sayings().optional().describe('Sayings in which these words are harmless, written in the same way.'),
	idioms: sayings().optional().describe('Sayings that are harmless for every entry and for the line.'),
	active: z
		.boolean()
		.optional()
		.describe('true where the words say who does it: “I am hit by” is then no “I hit”.'),
	byScore: z
		.boolean()
		.optional()
		.describe('true for the one card that is shown where no words fit, but all words together speak for danger.'),
	tries: z
		.array(text(3, 120))
		.min(1)
		.max(100)
		.describe('Searches, as people type them, that must bring this card. The checker tries each.'),
	lineTries: z
		.array(text(3, 120))
		.max(100)
		.optional()
		.describe('Searches that must bring the card or the line. The checker tries each.'),
	lookAlikes: z
		.array(text(3, 120))
		.min(1)
		.max(100)
		.describe('Harmless searches that look alike and must bring no card. The checker tries each.'),
});

export type DangerData = z.output<typeof danger>;
