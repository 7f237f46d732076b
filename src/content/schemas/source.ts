import { z } from 'astro/zod';
import { page } from './fields.ts';

/** One CSL-JSON record a file: `content/sources/<id>.json`, shared by all languages. */

/** A text with so many characters at least, not counting blanks around them. */
const some = (min: number) =>
	z.string().refine((value) => value.trim().length >= min, { error: `Write at least ${min} characters.` });

const name = z.union([
	z.strictObject({
		family: some(1).describe('Family name.'),
		given: some(1).optional().describe('Given names or initials.'),
		'non-dropping-particle': z.string().optional(),
		'dropping-particle': z.string().optional(),
		suffix: z.string().optional(),
	}),
	z.strictObject({ literal: some(1).describe('An institution’s name, or “et al.”.') }),
]);

/** A day, a month or a year, as CSL-JSON has it. */
const dateParts = () =>
	z.strictObject({
		'date-parts': z.array(z.array(z.int()).refine(isDate, { error: asDate })).length(1),
	});

const asDate = 'Write one day as [[2026, 11, 22]]: the year, then month and day where they are given.';

const isDate = ([year = 0, month = 1, day = 1, ...more]: number[]) => {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return year >= 1000 && year <= 9999 && isDay && more.length === 0;
};

export const source = z.strictObject({
	id: z.string().regex(/^[a-z]+\d{4}[a-z]?$/, {
		error: 'An id is the first author and the year, for example coan2006.',
	}),
	type: z.enum(['article-journal', 'book', 'chapter', 'webpage', 'report', 'thesis']),
	title: some(3),
	author: z.array(name).min(1),
	editor: z.array(name).optional(),
	issued: dateParts(),
	'container-title': z.string().optional(),
	edition: z.union([z.string(), z.int()]).optional(),
	volume: z.union([z.string(), z.int()]).optional(),
	issue: z.union([z.string(), z.int()]).optional(),
	page: z.string().optional(),
	number: z.string().optional(),
	publisher: z.string().optional(),
	'publisher-place': z.string().optional(),
	DOI: z
		.string()
		.regex(/^10\.\d{4,}\/[^\s"'`\\]+$/, { error: 'A DOI begins with 10. and has no https:// before it.' })
		.optional(),
	ISBN: z.string().optional(),
	URL: page().optional(),
	accessed: dateParts().optional(),
	note: z.string().optional().describe('What was seen, for editors; never shown.'),
	custom: z.strictObject({
		checked: z
			.enum(['full', 'record', 'memory'])
			.describe('How far the record was checked: full text, abstract or catalogue record, memory only.'),
		scope: z.string().optional().describe('Set where only a part was checked; the note says which.'),
		authorsTruncated: z
			.literal(true)
			.optional()
			.describe('The author list is cut short; it must then end in { "literal": "et al." }.'),
	}),
});

export type SourceData = z.output<typeof source>;
