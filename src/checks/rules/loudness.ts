import { isOf } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'loudness-scale': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: "The page for the middle of a quarrel asks how loud it is, from 0 to 10, and each row of `loudness.yaml` answers up to its number. A row that doesn't rise, or a last one that stops before 10, leaves somebody without an answer.",
		as: 'yaml',
		in: 'en/loudness.yaml',
		bad: `id: speak
upTo: 10 # and so has the row behind it`,
		mend: 'Let the numbers rise from row to row, and end at 10.',
		good: `id: speak
upTo: 6`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The scale of /now/ has no hole and no number twice: it rises from row to row and ends at 10. */
export const run: FileRule = ({ entries }) => {
	const rows = entries.filter((entry) => isOf(entry, 'loudness')).filter(({ data }) => data);
	// A number that the scale doesn't have is reported as such.
	const numbers = rows.map(({ data }) => Number(data?.['upTo']));
	if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 10)) return [];
	return rows.flatMap((entry, index) => {
		const upTo = numbers[index] ?? 0;
		const before = numbers[index - 1] ?? -1;
		if (upTo <= before)
			return [
				problem('loudness-scale', entry.file, valueAt(entry, 'upTo'), {
					what: `Unexpected \`upTo: ${upTo}\` after \`upTo: ${before}\`, expected a bigger number: the rows go from quiet to loud.`,
				}),
			];
		if (index < rows.length - 1 || upTo === 10) return [];
		return [
			problem('loudness-scale', entry.file, keyAt(entry, 'upTo'), {
				what: `Expected the last row to go up to 10, found ${upTo}. Somebody for whom it is louder would find nothing.`,
			}),
		];
	});
};
