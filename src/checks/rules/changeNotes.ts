import { ofCollection } from '../source/content.ts';
import { problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

/** A note on changed advice carries a day on which the page did change, and no day that is still to come. */
export const changeNotes: ContentRule = (content, { today }) =>
	ofCollection(content, 'articles', 'faqs').flatMap((entry) => {
		const [published, updated] = [dayOf(entry.data?.['published']), dayOf(entry.data?.['updated'])];
		return datesOf(entry.data?.['changes']).flatMap(({ found, index }): Problem[] => {
			const place = () => valueAt(entry, 'changes', index, 'date');
			if (published !== undefined && updated !== undefined && (found < published || found > updated))
				return [problem('change-day', entry.file, place(), { found, published, updated })];
			return found > today ? [problem('future-day', entry.file, place(), { found, today })] : [];
		});
	});

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Texts that are no days are the schema's. */
const dayOf = (value: unknown) => (isDay(value) ? value : undefined);

function datesOf(changes: unknown): { found: string; index: number }[] {
	if (!Array.isArray(changes)) return [];
	return changes.flatMap((change: unknown, index) => {
		const found = (change as { date?: unknown } | null)?.date;
		return isDay(found) ? [{ found, index }] : [];
	});
}
