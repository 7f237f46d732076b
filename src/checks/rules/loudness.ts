import { isOf } from '../source/content.ts';
import { keyAt, problem, valueAt, type FileRule } from '../problem.ts';

/** The scale of /now/ has no hole and no number twice: it rises from row to row and ends at 10. */
export const loudness: FileRule = ({ entries }) => {
	const rows = entries.filter((entry) => isOf(entry, 'loudness')).filter(({ data }) => data);
	// A number that the scale doesn't have is told as such.
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
