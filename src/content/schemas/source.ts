import { z } from 'astro/zod';
import { page, text } from './fields.ts';

/** One CSL-JSON record a file: `content/sources/<id>.json`, shared by all languages. */

const name = z.union([
	z.strictObject({
		family: text(1, 100).describe('Family name.'),
		given: text(1, 100).optional().describe('Given names or initials.'),
		'non-dropping-particle': text(1, 40).optional(),
		'dropping-particle': text(1, 40).optional(),
		suffix: text(1, 40).optional(),
	}),
	z.strictObject({ literal: text(1, 200).describe('An institution’s name, or “et al.”.') }),
]);

/** A year, or a year and a month, or a day. */
const date = () =>
	z.strictObject({
		'date-parts': z.array(z.array(z.int()).min(1).max(3).refine(isDate, { error: dateMend })).length(1),
	});

const isDate = ([year = 0, month = 1, day = 1]: readonly number[]) => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1000 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const dateMend = 'Expected a year, a month from 1 to 12 and a day, for example [2026, 11, 22]; the year alone will do.';

/** A number, or a text as “12A”. */
const numberOrText = () => z.union([text(1, 40), z.int().min(0).max(999_999_999)]);

export const source = z.strictObject({
	id: z.string().max(60).regex(/^[a-z]+\d{4}[a-z]?$/, {
		error: 'An id is the first author and the year, for example coan2006.',
	}),
	type: z.enum(['article-journal', 'book', 'chapter', 'webpage', 'report', 'thesis']),
	title: text(3, 500),
	author: z.array(name).min(1).max(400),
	editor: z.array(name).max(60).optional(),
	issued: date(),
	'container-title': text(1, 300).optional(),
	edition: numberOrText().optional(),
	volume: numberOrText().optional(),
	issue: numberOrText().optional(),
	page: text(1, 60).optional(),
	number: text(1, 60).optional(),
	publisher: text(1, 200).optional(),
	'publisher-place': text(1, 100).optional(),
	DOI: z
		.string()
		.max(300)
		.regex(/^10\.\d{4,}\/[^\s"'`\\]+$/, { error: 'A DOI begins with 10. and has no https:// before it.' })
		.optional(),
	ISBN: text(10, 40).optional(),
	URL: page().optional(),
	accessed: date().optional(),
	note: text(1, 2000).optional().describe('What was seen, for editors; never shown.'),
	custom: z.strictObject({
		checked: z
			.enum(['full', 'record', 'memory'])
			.describe(
				'How far authors, title and pages were checked: against the publication, against an abstract or catalogue record, or from memory only.',
			),
		read: z
			.enum(['abstract', 'whole'])
			.describe('What was read of it: `abstract` (or another part), or the `whole` text.'),
		scope: text(1, 300).optional().describe('Set where only a part was checked; the note says which.'),
		authorsTruncated: z
			.literal(true)
			.optional()
			.describe('The author list is cut short; it must then end in { "literal": "et al." }.'),
	}),
});

export type SourceData = z.output<typeof source>;
