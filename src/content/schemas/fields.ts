import { z } from 'astro/zod';
import { addressFault, isHttpsAddress } from '../outsideAddress.ts';

/** The field types that several collections share. Each gives a writer's message when it does not fit. */

/** A calendar day of this century: what else a figure too many makes of it, nobody meant. */
export const day = () =>
	z.iso
		.date({ error: 'Write the day as YYYY-MM-DD, for example 2026-11-22.' })
		.refine((value) => /^20|^(?!\d{4}-)/.test(value), { error: 'Expected a day from 2000-01-01 to 2099-12-31.' });

/** The name of another entry: its file name without the ending. A rule looks whether it exists. */
export const slug = () =>
	z
		.string()
		.max(longestName, { error: `Write at most ${longestName} characters.` })
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
			error: 'Use small letters, digits and single hyphens, for example time-out.',
		});

/** A name becomes a file of the site, with letters around it: systems take 255. */
export const longestName = 80;

/** The address of a page elsewhere. */
export const page = () =>
	z
		.string()
		.refine(isHttpsAddress, {
			error: ({ input }) =>
				String(input).startsWith('https:')
					? addressFault(String(input))
					: 'Write a whole address that begins with https://.',
		})
		.meta({ format: 'uri' });

/** Plain text between two lengths, in characters; blanks around it are none. */
export const text = (min: number, max: number) =>
	z
		.string()
		.min(min, { error: `Write at least ${min} characters.` })
		.max(max, { error: `Write at most ${max} characters.` })
		.refine((value) => value.length < min || value.trim().length >= min, {
			error: `Write at least ${min} characters besides blanks.`,
		});

/** The same in one line, as it stands in a tab and on a card. */
export const line = (min: number, max: number) =>
	text(min, max).refine((value) => !value.includes('\n'), { error: 'Write it in one line.' });

/** Old file names of a page: each goes on leading to it. */
export const formerly = () =>
	z
		.array(slug())
		.max(12)
		.optional()
		.describe('Old file names, if it was renamed: their addresses go on working and lead here.');

/** What a page could do to a reader if somebody saw it. The three stand together: see `neutralTab` and `isSensitiveToo`. */
export const sensitive = () =>
	z
		.boolean()
		.optional()
		.describe('true where the page itself could put a reader in danger if somebody saw it.');

export const tabTitle = () =>
	line(3, 40)
		.optional()
		.describe('A neutral title for the browser’s tab and history; sensitive pages need one.');

export const forTheAfraid = () =>
	z
		.boolean()
		.optional()
		.describe(
			'true where the page speaks to people who are afraid: nothing of it can be copied, kept, shared or printed as a list, and the way out of the site is strong.',
		);

interface Flags {
	sensitive?: boolean | undefined;
	tabTitle?: string | undefined;
	forTheAfraid?: boolean | undefined;
}

type Refinement = [check: (data: Flags) => boolean, told: { error: string; path: string[] }];

export const neutralTab: Refinement = [
	(data) => !data.sensitive || data.tabTitle !== undefined,
	{
		error: 'A sensitive page needs a neutral tabTitle: it stands in the browser’s history.',
		path: ['tabTitle'],
	},
];

export const isSensitiveToo: Refinement = [
	(data) => !data.forTheAfraid || data.sensitive === true,
	{
		error: 'A page for people who are afraid is sensitive as well: write `sensitive: true` and a neutral tabTitle.',
		path: ['sensitive'],
	},
];

/** The two days of checking; what is left out is worked out (workedOut.ts). */
export const checked = () =>
	day()
		.optional()
		.describe(
			'The day its facts were last held against their sources: readers see how fresh they are. Without it, the day it was published.',
		);

export const checkAgain = () =>
	day()
		.optional()
		.describe(
			'The day that is due again, at most 24 months after `checked`, because research moves on. Without it, 12 to 23 months after, by its title.',
		);

/** The ways in which people ask for a page: search reads them, and no page shows them. */
export const asked = () =>
	z
		.array(text(2, 80))
		.min(1)
		.max(30)
		.optional()
		.describe(
			'The ways in which people ask for this, as they type or say it, 5 to 30 lines: the search finds the page by them, and no page shows them. A page without any is found by its own words only.',
		);

/** Set while a page is being written. */
export const status = () =>
	z
		.enum(['stub'])
		.optional()
		.describe('stub while it is being written: the page says so, and search engines are told to wait.');

/** What readers of an earlier version should know. */
export const changes = () =>
	z
		.array(
			z.strictObject({
				date: day().describe('The day of the change.'),
				note: text(10, 300).describe('What is different now, and why, for readers of the earlier version.'),
			}),
		)
		.min(1)
		.max(24)
		.optional()
		.describe('Dated notes on advice that changed. The page shows them, and the feed tells of them.');

/** Plain text between two lengths, in words. */
export const words = (min: number, max: number) =>
	z
		.string()
		.refine((value) => between(countWords(value), min, max), {
			error: (issue) => `Write ${min} to ${max} words; these are ${countWords(String(issue.input))}.`,
		})
		.refine((value) => value.length <= max * lettersAWord || countWords(value) > max, {
			error: `Write at most ${max * lettersAWord} characters.`,
		});

/** With the blank behind it. English has five or six. */
const lettersAWord = 12;

const countWords = (value: string) => value.split(/\s+/).filter(Boolean).length;

const between = (n: number, min: number, max: number) => n >= min && n <= max;
