import { fieldOf, ofCollection } from '../source/content.ts';
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
		bad: `checked: 2026-11-22
checkAgain: 2026-05-22`,
		mend: 'Compare with the day that the message names, and correct the one that is wrong.',
		good: `checked: 2026-11-22
checkAgain: 2027-05-22`,
	},
	'check-span': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ found, months, last }: { found: string; months: number; last: string }) =>
			`Unexpected \`checkAgain: ${found}\`, expected a day within ${months} months of \`checked\`, ${last} at the latest.`,
		what: 'Between `checked` and `checkAgain` lie more than 24 months, or 12 for a help line. Research moves on and help lines close, so no article, question or correction goes longer without a fresh look.',
		as: 'yaml',
		bad: `checked: 2026-11-22
checkAgain: 2030-11-22`,
		mend: "The message gives the latest possible day; an earlier one is fine. Don't move `checked` unless somebody has really checked.",
		good: `checked: 2026-11-22
checkAgain: 2028-11-22`,
	},
	'check-overdue': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`This was due to be checked on ${found}. Somebody should hold it against its sources and set \`checked\` and \`checkAgain\`; it needn’t be in this change.`,
		what: 'A warning: the day under `checkAgain` has passed. It can appear although nobody touched the file, because it goes by the day of the build. Whatever you changed, you have done nothing wrong.',
		as: 'yaml',
		bad: `published: 2024-05-22
checked: 2024-05-22
checkAgain: 2025-11-22`,
		mend: 'If you have an evening for it, hold the page against its sources, mend what has aged, and set both days anew.',
		good: `published: 2024-05-22
checked: 2026-02-22
checkAgain: 2027-08-22`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Days in their order, and the next check in time. Texts that are no days are the schema's. */
export const run: ContentRule = (content, { today }) =>
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
		if (again !== undefined && again < today && !(checked !== undefined && again < checked))
			problems.push(problem('check-overdue', entry.file, valueAt(entry, 'checkAgain'), { found: again }));
		return problems;
	});

function monthsLater(day: string, months: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return date.toISOString().slice(0, 10);
}
