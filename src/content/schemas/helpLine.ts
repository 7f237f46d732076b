import { z } from 'astro/zod';
import { isCountry } from '../countries.ts';
import { day, page, slug, text } from './fields.ts';

/** Whom a line is for, in the order in which a country's lines are shown. */
export const helpKinds = [
	'emergency',
	'abuse',
	'sexual-violence',
	'crisis',
	'children',
	'own-behaviour',
	'stalking',
	'forced-marriage',
	'elder',
	'victims',
	'access',
	'directory',
] as const;

/** Some short numbers have two digits; no number has more than fifteen (ITU-T E.164), or one digit alone in it. */
const number = () =>
	z
		.string()
		.max(30)
		.regex(/^(?=(?:\D*\d){2,15}\D*$)\d(?:[ -]?\d)*$/, {
			error: 'Write the number with digits, single spaces and single hyphens only, 2 to 15 digits.',
		})
		.refine((value) => !/^(\d)(?:\D*\1){3,}$/.test(value), {
			error: 'Expected a number that somebody answers, found one digit again and again.',
		});


/** One place to get help: an entry of `content/<language>/help-lines.yaml`. Only lines that somebody has seen. */
export const helpLine = z
	.strictObject({
		id: slug().describe('Its name within this list.'),
		country: z
			.string()
			.refine((code) => code === '*' || isCountry(code), { error: 'Use the two-letter country code, or * for everywhere.' })
			.describe('Two-letter country code (ISO 3166-1), or * for everywhere.'),
		area: text(3, 60).optional().describe('The part of the country that it serves, where it isn’t all of it.'),
		kind: z.enum(helpKinds).describe('What it is for.'),
		for: text(3, 100).optional().describe('Whom it serves, where it isn’t everyone.'),
		name: text(3, 80).describe('The service’s own name.'),
		call: number().optional().describe('The number to call, as its page writes it.'),
		text: text(3, 100).optional().describe('How to reach it by text message.'),
		whatsapp: number().optional().describe('Its number for WhatsApp.'),
		chat: page().optional().describe('The page with its chat.'),
		url: page().optional().describe('Its own page.'),
		hours: text(3, 100).describe(
			'When it answers, in words, with the time zone. Begin with “Day and night” only where it always does.',
		),
		languages: z.array(text(3, 60)).min(1).max(12).optional().describe('Languages, where they matter.'),
		cost: text(3, 60).optional().describe('What it costs to call.'),
		note: text(3, 160).optional().describe('What else a caller should know.'),
		seen: z
			.array(text(3, 160))
			.min(1)
			.max(8)
			.describe('The pages on which it was seen. For editors; readers don’t see it.'),
		newest: text(4, 80).optional().describe('How old the newest of these pages was.'),
		source: z
			.enum(['operator', 'government', 'two-pages'])
			.describe('Whose page it was seen on; two-pages where neither showed it. Readers are told of that.'),
		checked: day().describe('The day it was seen there.'),
		checkAgain: day().describe('The day to look again, twelve months later at the most.'),
	})
	.refine(({ call, text, chat, url }) => (call ?? text ?? chat ?? url) !== undefined, {
		error: 'Give a number to call, a way to write or a page to open.',
		path: ['call'],
	});

export type HelpLineData = z.output<typeof helpLine>;
export type HelpKind = (typeof helpKinds)[number];
