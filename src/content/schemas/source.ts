import { z } from 'astro/zod';
import { page } from './fields.ts';

/** One CSL-JSON record a file: `content/sources/<id>.json`, shared by all languages. */

const name = z.union([
	z.strictObject({
		family: z.string().min(1).describe('Family name.'),
		given: z.string().min(1).optional().describe('Given names or initials.'),
		'non-dropping-particle': z.string().optional(),
		'dropping-particle': z.string().optional(),
		suffix: z.string().optional(),
	}),
	z.strictObject({ literal: z.string().min(1).describe('An institution’s name, or “et al.”.') }),
]);

export const source = z.strictObject({
	id: z.string().regex(/^[a-z]+\d{4}[a-z]?$/, {
		error: 'An id is the first author and the year, for example coan2006.',
	}),
	type: z.enum(['article-journal', 'book', 'chapter', 'webpage', 'report', 'thesis']),
	title: z.string().min(3),
	author: z.array(name).min(1),
	editor: z.array(name).optional(),
	issued: z.strictObject({
		'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
	}),
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
	accessed: z.strictObject({ 'date-parts': z.array(z.array(z.int())) }).optional(),
	note: z.string().optional().describe('What was seen, for editors; never shown.'),
	custom: z.strictObject({
		checked: z
			.enum(['full', 'record', 'memory'])
			.describe(
				'How far authors, title and pages were checked: against the publication, against an abstract or catalogue record, or from memory only.',
			),
		read: z
			.enum(['abstract', 'whole'])
			.describe('What was read of it: `abstract` (or another part), or the `whole` text.'),
		scope: z.string().optional().describe('Set where only a part was checked; the note says which.'),
		authorsTruncated: z
			.literal(true)
			.optional()
			.describe('The author list is cut short; it must then end in { "literal": "et al." }.'),
	}),
});

export type SourceData = z.output<typeof source>;
