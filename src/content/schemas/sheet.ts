import { z } from 'astro/zod';
import { asked, formerly, neutralTab, sensitive, slug, tabTitle, text } from './fields.ts';
import { firstSentence } from '../text/guard.ts';

/** One thing to fill in: a sentence with blanks, ruled lines, or a grid. */
const part = z
	.strictObject({
		title: text(2, 80).optional().describe('What is asked, over the lines or the grid.'),
		hint: text(5, 200).optional().describe('How to fill it in.'),
		say: text(3, 280).optional().describe('A sentence with [blanks] to fill in.'),
		lines: z
			.int()
			.min(1)
			.max(8)
			.optional()
			.describe('How many ruled lines there are, or how many in each cell.'),
		columns: z
			.array(
				z.strictObject({
					name: text(2, 70).describe('What goes into this column.'),
					scale: z.literal(true).optional().describe('true where a number from 0 to 10 is asked.'),
				}),
			)
			.min(2)
			.max(6)
			.optional()
			.describe('The columns of a grid.'),
		rows: z
			.array(text(1, 40))
			.min(1)
			.max(8)
			.optional()
			.describe('What stands before each row; it may be a [blank].'),
	})
	.refine((data) => (data.columns === undefined) === (data.rows === undefined), {
		error: 'A grid has both: columns and rows.',
		path: ['rows'],
	})
	.refine(
		(data) =>
			data.say === undefined
				? data.columns !== undefined || data.lines !== undefined
				: data.columns === undefined && data.lines === undefined,
		{ error: 'Give one of the three: say, lines alone, or columns with rows.', path: ['say'] },
	);

/** Something to fill in on screen or paper: `content/<language>/sheets/<slug>.yaml`. The file name is its address. */
export const sheet = z
	.strictObject({
	title: text(3, 60).describe('The sheet’s name, at most 60 characters.'),
	description: text(60, 160).describe(
		'What one does with it, in 60 to 160 characters. Search engines show it.',
	),
	kind: z
		.enum(['journal', 'disclosure', 'agreement', 'check-in', 'chart'])
		.describe('What sort of sheet it is.'),
	order: z.int().min(1).max(999).describe('Its place in the list of sheets.'),
	what: text(40, 240).describe('What it is for.'),
	minutes: z.int().min(1).max(120).describe('How long it takes.'),
	who: z.enum(['alone', 'together']).describe('Whether one fills it in alone or both do.'),
	notFor: text(10, 160)
		.refine((value) => firstSentence(value).length <= 90, {
			error: 'Keep the first sentence at 90 characters or fewer: it stands alone as a guard line.',
		})
		.describe('When not to use it (fear, threats, control). It stands before the first blank.'),
	stop: text(20, 300).describe('When to stop.'),
	article: slug().describe('The article that explains it.'),
	asked: asked(),
	parts: z.array(part).min(1).max(12).describe('What there is to fill in, from top to bottom.'),
	sensitive: sensitive(),
	tabTitle: tabTitle(),
	formerly: formerly(),
})
	.refine(...neutralTab);

export type SheetData = z.output<typeof sheet>;
export type SheetPart = SheetData['parts'][number];
