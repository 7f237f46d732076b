import { z } from 'astro/zod';
import { day, page, slug, text } from './fields.ts';

/** One place to get help: an entry of `content/<language>/help-lines.yaml`. Only lines that somebody has seen. */
export const helpLine = z
	.strictObject({
		id: slug().describe('Its name within this list.'),
		country: z
			.string()
			.regex(/^(?:[A-Z]{2}|\*)$/, { error: 'Use the two-letter country code, or * for everywhere.' })
			.describe('Two-letter country code (ISO 3166-1), or * for everywhere.'),
		kind: z.enum(['emergency', 'abuse', 'own-behaviour', 'crisis', 'directory']).describe('Whom it is for.'),
		name: text(3, 80).describe('The service’s own name.'),
		call: z
			.string()
			.regex(/^[0-9][0-9 -]*$/, { error: 'Write digits, spaces and hyphens only.' })
			.optional()
			.describe('The number to call, as its page writes it.'),
		url: page().optional().describe('Its page.'),
		note: text(3, 160).optional().describe('What a caller should know: cost, hours, for whom.'),
		seen: text(3, 160).describe('The page on which it was seen.'),
		checked: day().describe('The day it was seen there.'),
	})
	.refine((line) => line.call !== undefined || line.url !== undefined, {
		error: 'Give a number to call or a page to open.',
		path: ['call'],
	});

export type HelpLineData = z.output<typeof helpLine>;
