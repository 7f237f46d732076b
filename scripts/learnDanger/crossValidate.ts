import { fitLogistic, type Example } from './fitLogistic.ts';

const folds = 10;
const thresholds = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5];

/** `always` is learnt from each time. What sentences that weren't learnt from would bring: for each threshold the share of both kinds above it. */
export function crossValidate(examples: readonly Example[], always: readonly Example[]): string {
	const sums = examples.map(() => 0);
	let features = 0;
	for (let fold = 0; fold < folds; fold++) {
		const { bias, weights } = fitLogistic([...always, ...examples.filter((_, n) => n % folds !== fold)]);
		features += weights.size / folds;
		for (const [n, { features: its }] of examples.entries())
			if (n % folds === fold) sums[n] = its.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
	}
	const share = (isDanger: boolean, from: number) => {
		const all = sums.filter((_, n) => examples[n]!.isDanger === isDanger);
		return ((100 * all.filter((sum) => sum >= from).length) / all.length).toFixed(1).padStart(6);
	};
	return [
		`${examples.length} sentences, ${Math.round(features)} weights`,
		'from   danger % harmless %',
		...thresholds.map((from) => `${String(from).padEnd(5)} ${share(true, from)} ${share(false, from)}`),
	].join('\n');
}
