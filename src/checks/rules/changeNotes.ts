import { ofCollection } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'change-day': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ found, published, updated }: { found: string; published: string; updated: string }) =>
			`Unexpected change note of ${found}, expected a day from \`published: ${published}\` to \`updated: ${updated}\`. A change of advice sets \`updated\` too.`,
		what: "A note under `changes` tells readers what is different since a certain day. That day lies between the page's first and its last one. Usually somebody wrote the note and forgot to set `updated`.",
		as: 'yaml',
		bad: `updated: 2026-02-01
changes:
  - date: 2026-02-20
    note: The pause may be longer than we wrote.`,
		mend: 'Give both the same day.',
		good: `updated: 2026-02-20
changes:
  - date: 2026-02-20
    note: The pause may be longer than we wrote.`,
	},
	'future-day': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found, today }: { found: string; today: string }) =>
			`This note is dated ${found}, and today is ${today}. The feed would tell of it before its day: date it when it is published.`,
		what: 'A warning: this note carries the day of tomorrow; later ones are errors. The feed tells of a change as soon as the page is published, so readers would hear of it early. If you live far east of Greenwich, it may be right in a few hours: leave it.',
		as: 'yaml',
		bad: `updated: 2026-03-02
changes:
  - date: 2026-03-02
    note: The pause may be longer than we wrote.`,
		mend: 'Write the day on which the change appears.',
		good: `updated: 2026-02-20
changes:
  - date: 2026-02-20
    note: The pause may be longer than we wrote.`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A note on changed advice carries a day on which the page did change, and no day that is still to come. */
export const run: ContentRule = (content, { today }) =>
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
