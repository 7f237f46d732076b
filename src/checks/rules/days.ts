import { monthsLater } from '../../content/monthsLater.ts';
import { checkDays } from '../../content/workedOut.ts';
import { fieldOf, ofCollection, type Content, type Entry } from '../source/content.ts';
import { isDay } from '../source/days.ts';
import { problemOf, valueAt, type Problem, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'day-order': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ key, found, before, day }: { key: string; found: string; before: string; day: string }) =>
			`Unexpected \`${key}: ${found}\`, expected a day not before \`${before}: ${day}\`.`,
		what: "These days contradict each other. A page can't be updated or checked before it was published, nor fall due before it was checked. Readers trust these days, and often two figures have only changed places.",
		as: 'yaml',
		bad: `checked: 2026-02-22
checkAgain: 2026-01-22`,
		mend: 'Compare with the day that the message names, and correct the one that is wrong.',
		good: `checked: 2026-02-22
checkAgain: 2027-01-22`,
	},
	'day-ahead': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ key, found, today }: { key: string; found: string; today: string }) =>
			`Unexpected \`${key}: ${found}\`, a day that hasn’t come yet; today is ${today}. Write the day on which it was really done.`,
		what: 'Nobody can have written or checked anything on a day that is still to come. Such a page would stand first in the feed for years and never be due.',
		as: 'yaml',
		bad: `published: 2026-01-05
updated: 2027-01-05`,
		mend: 'Correct the day; usually the year or the month is off by one.',
		good: `published: 2026-01-05
updated: 2026-01-06`,
	},
	'check-span': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ found, months, last }: { found: string; months: number; last: string }) =>
			`Unexpected \`checkAgain: ${found}\`, expected a day within ${months} months of \`checked\`, ${last} at the latest.`,
		what: 'Between `checked` and `checkAgain` lie more than 24 months, or 12 for a help line. Research moves on and help lines close, so no article, question or correction goes longer without a fresh look.',
		as: 'yaml',
		bad: `checked: 2026-02-22
checkAgain: 2030-02-22`,
		mend: "The message gives the latest possible day; an earlier one is fine. Don't move `checked` unless somebody has really checked.",
		good: `checked: 2026-02-22
checkAgain: 2028-02-22`,
	},
	'check-overdue': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`This was due to be checked on ${found}. Somebody should hold it against its sources and set \`checked\`; it needn’t be in this change.`,
		what: 'A warning: the day under `checkAgain` has passed, or without one 12 to 23 months since it was checked. It goes by the day of the build: you have done nothing wrong.',
		as: 'yaml',
		bad: `published: 2024-05-22
checked: 2024-05-22
checkAgain: 2025-11-22`,
		mend: 'If you have an evening for it, hold the page against its sources, mend what has aged, and set `checked` to the day on which you did.',
		good: `published: 2024-05-22
checked: 2026-02-22
checkAgain: 2027-08-22`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Days that have come, in their order, and the next check in time. Texts that are no days are the schema's. */
export const run: ContentRule = (content, { today }) => [
	...daysAhead(content, today),
	...daysInOrder(content, today),
];

/** Somewhere it is tomorrow already. Where half of all days are still to come, it is the clock that is wrong. */
function daysAhead(content: Content, today: string): Problem[] {
	const last = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
	const days = ofCollection(content, 'articles', 'faqs', 'corrections', 'help-lines', 'sources').flatMap(
		daysOf,
	);
	const ahead = days.filter(({ day }) => day > last);
	if (ahead.length * 2 > days.length && days.length > 20) return [];
	return ahead.map(({ entry, path, day }) =>
		problem('day-ahead', entry.file, valueAt(entry, ...path), {
			key: path.join('.'),
			found: path[0] === 'issued' ? String(Number(day.slice(0, 4)) + 1) : day,
			today,
		}),
	);
}

interface DayOf {
	entry: Entry;
	path: string[];
	day: string;
}

/** The days on which something was done; those of changes have a rule of their own. */
function daysOf(entry: Entry): DayOf[] {
	const accessed = fieldOf(entry, 'accessed') as { 'date-parts'?: unknown[] } | undefined;
	const parts: unknown = Array.isArray(accessed?.['date-parts']) ? accessed['date-parts'][0] : undefined;
	return [
		...(['published', 'updated', 'checked'] as const).map((key) => ({
			path: [key],
			day: fieldOf(entry, key),
		})),
		{ path: ['accessed'], day: Array.isArray(parts) ? dayOfParts(parts) : undefined },
		{ path: ['issued'], day: yearOf(fieldOf(entry, 'issued')) },
	].flatMap(({ path, day }) => (typeof day === 'string' && isDay(day) ? [{ entry, path, day }] : []));
}

const dayOfParts = ([year, month = 1, day = 1]: unknown[]) =>
	[String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** Journals print the year of their next issue. */
function yearOf(issued: unknown): string | undefined {
	const year: unknown = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]?.[0];
	return typeof year === 'number' ? `${year - 1}-01-01` : undefined;
}

const daysInOrder = (content: Content, today: string) =>
	ofCollection(content, 'articles', 'faqs', 'corrections', 'help-lines').flatMap((entry) => {
		const day = (key: 'published' | 'updated' | 'checked' | 'checkAgain') => {
			const value = fieldOf(entry, key);
			return typeof value === 'string' && isDay(value) ? value : undefined;
		};
		const problems: Problem[] = [];
		for (const [before, key] of [
			['published', 'updated'],
			['published', 'checked'],
			['checked', 'checkAgain'],
		] as const) {
			const [early, late] = [day(before), day(key)];
			if (early !== undefined && late !== undefined && late < early)
				problems.push(
					problem('day-order', entry.file, valueAt(entry, key), { key, found: late, before, day: early }),
				);
		}
		const [checked, again] = [day('checked'), day('checkAgain')];
		const months = entry.collection === 'help-lines' ? 12 : 24;
		const last = checked && monthsLater(checked, months);
		if (again !== undefined && last !== undefined && again > last)
			problems.push(
				problem('check-span', entry.file, valueAt(entry, 'checkAgain'), { found: again, months, last }),
			);
		// An article or a question that names no day is due 12 to 23 months after its check.
		const published = day('published');
		const { title, question } = (entry.data ?? {}) as { title?: unknown; question?: unknown };
		const due =
			again ?? (published && checkDays({ published, checked }, String(title ?? question)).checkAgain);
		if (due !== undefined && due < today && !(checked !== undefined && due < checked)) {
			const key = again !== undefined ? 'checkAgain' : checked !== undefined ? 'checked' : 'published';
			problems.push(problem('check-overdue', entry.file, valueAt(entry, key), { found: due }));
		}
		return problems;
	});
