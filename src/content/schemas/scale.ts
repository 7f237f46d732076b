import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const statement = z.strictObject({
	id: slug().describe('Its lasting name: answers that a reader keeps are kept under it.'),
	text: text(20, 160).describe('The statement, in the first person, about one partner relationship.'),
	reversed: z
		.literal(true)
		.optional()
		.describe('true where a high answer speaks for the low end of the scale.'),
});

const experiment = z.strictObject({
	id: slug().describe('Its name within the scale.'),
	when: z.enum(['low', 'high']).describe('At which end of the scale it fits.'),
	text: text(40, 240).describe('One thing to try for a week, alone and without the other’s help.'),
});

const request = z.strictObject({
	id: slug().describe('Its lasting name: it stands in links that readers share.'),
	text: text(20, 160).describe('What a reader may ask for, in words that can be shown to the other.'),
});

/** A scale of the self-test with its statements and texts: `content/<language>/self-test/<scale>.yaml`. */
export const scale = z.strictObject({
	name: text(3, 50).describe('The scale’s name.'),
	order: z.int().min(1).max(20).describe('Its place among the scales.'),
	low: text(5, 90).describe('What the low end means, in the reader’s words.'),
	high: text(5, 90).describe('What the high end means, in the reader’s words.'),
	statements: z
		.array(statement)
		.min(3)
		.max(8)
		.describe('Its statements. At least three, or a few skipped ones leave nothing to tell.'),
	results: z
		.strictObject({
			low: text(30, 300).describe('What is said below 2.5.'),
			middle: text(30, 300).describe('What is said from 2.5 to 3.5.'),
			high: text(30, 300).describe('What is said above 3.5.'),
		})
		.describe('One text for each band. It speaks to the reader, never about the partner.'),
	mayMean: text(60, 600).describe('What the scale may mean.'),
	sensible: text(60, 600).describe('When its worrying end is the safe or the sensible choice.'),
	phrase: slug().describe('A phrase that fits.'),
	exercise: z
		.strictObject({
			article: slug().describe('The article that holds it.'),
			id: slug().describe('The exercise.'),
		})
		.optional()
		.describe('An exercise that fits; or a sheet.'),
	sheet: slug().optional().describe('A sheet that fits; or an exercise.'),
	article: slug().describe('The article to go on with.'),
	question: slug().describe('The question to go on with.'),
	strength: text(20, 160)
		.optional()
		.describe('What is said as a strength above 3.5; only for scales whose high end is one.'),
	experiments: z.array(experiment).min(1).max(4).describe('Things to try for a week.'),
	requests: z.array(request).min(1).max(4).describe('What a reader may ask the other for, and may share.'),
});

export type ScaleData = z.output<typeof scale>;

/** A line of the safety gate before the self-test: an entry of `content/<language>/gate.yaml`. It is read, never answered. */
export const gate = z.strictObject({
	id: slug().describe('Its name.'),
	text: text(20, 160).describe('The line, in the first person: where it is true, the self-test is not the thing to do.'),
});
