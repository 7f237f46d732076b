import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const range = 'Write a whole number from 0 to 10.';

/** What to do at one loudness: an entry of `content/<language>/loudness.yaml`, from quiet to as loud as it gets. */
export const loudness = z.strictObject({
	id: slug().describe('Its name within this list, and its place on the page.'),
	upTo: z
		.int()
		.min(0, { error: range })
		.max(10, { error: range })
		.describe('The last number of the scale from 0 to 10 that it is for.'),
	title: text(3, 30).describe('What to do, in a word or two: “Pause”.'),
	first: text(20, 160).describe('What to do before saying it.'),
	phrase: slug().describe('The one sentence to say. A blank called [time] is offered return times.'),
	then: text(20, 300).describe('What to do after saying it.'),
});
