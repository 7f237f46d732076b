import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** A group of words that mean the same to a reader who searches: an entry of `content/<language>/synonyms.yaml`. */
export const synonyms = z.strictObject({
	id: slug().describe('Its name within this list; danger.yaml can name a group of people by it.'),
	says: text(2, 40).describe('What the search says it looked for as well: “the silent treatment”.'),
	who: z
		.boolean()
		.optional()
		.describe('true for words that only say whom it is about: they count little in a search.'),
	words: z
		.array(text(2, 60))
		.min(2)
		.max(80)
		.describe('The words and short sayings. Any form of a word counts: “shout” also finds “shouting”.'),
});

export type SynonymsData = z.output<typeof synonyms>;
