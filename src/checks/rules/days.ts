import { fieldOf, ofCollection } from '../source/content.ts';
import { problem, valueAt, type Problem, type ContentRule } from '../problem.ts';

/** Days in their order, and the next check in time. Texts that are no days are the schema's. */
export const days: ContentRule = (content, { today }) =>
	ofCollection(content, 'articles', 'faqs', 'corrections', 'help-lines').flatMap((entry) => {
		const day = (key: 'published' | 'updated' | 'checked' | 'checkAgain') => {
			const value = fieldOf(entry, key);
			return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
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
