import { z } from 'astro/zod';
import { firstSentence } from '../text/guard.ts';
import { asked, slug, text } from './fields.ts';

const step = z
	.strictObject({
		id: slug().describe('Its place on the path’s page.'),
		title: text(3, 40).describe('The step in a word or two.'),
		begin: text(10, 120).describe('Who begins here: “Begin here if …”.'),
		do: text(40, 400).describe('What to do in it.'),
		article: slug().describe('The article to read for it.'),
		exercise: slug().optional().describe('The exercise of that article to do; or a sheet.'),
		sheet: slug().optional().describe('The sheet to fill in; or an exercise.'),
		goOn: text(20, 240).describe('By what one notices that it is time to go on; never a number of weeks.'),
	})
	.refine((data) => (data.exercise === undefined) !== (data.sheet === undefined), {
		error: 'Give each step an exercise or a sheet: exactly one of the two.',
		path: ['exercise'],
	});

/** A way through several articles: an entry of `content/<language>/paths.yaml`. */
export const path = z.strictObject({
	id: slug().describe('Its address: /paths/<id>/.'),
	title: text(3, 60).describe('The path’s name, at most 60 characters.'),
	description: text(60, 160).describe('Where it leads, in 60 to 160 characters. Search engines show it.'),
	what: text(40, 300).describe('Whom it is for.'),
	notFor: text(10, 160)
		.refine((value) => firstSentence(value).length <= 90, {
			error: 'Keep the first sentence at 90 characters or fewer: it stands alone as a guard line.',
		})
		.describe('When not to walk it (fear, threats, control). It stands before the first step.'),
	asked: asked(),
	steps: z.array(step).min(1).max(8).describe('Its steps in their order, two at least.'),
	leave: z
		.strictObject({
			fear: text(20, 300).describe('When to leave it because of fear.'),
			overload: text(20, 300).describe('When to leave it because it is too much.'),
			noChange: text(20, 300).describe('When to leave it because nothing changes.'),
			next: slug().describe('The article to go on with then.'),
		})
		.describe('When to leave the path.'),
});

export type PathData = z.output<typeof path>;
