/** A sentence, by what it says, and what it is. */
export interface Example {
	isDanger: boolean;
	features: readonly string[];
}

/** How strongly weights are drawn to 0: more keeps fewer of them. */
const penalty = 0.00015;
const rounds = 1500;
const unit = 0.5;

/**
 * Fits a logistic regression with an L1 penalty by FISTA (Beck and Teboulle 2009, DOI 10.1137/080716542), both classes
 * weighing the same, and rounds its weights to halves. Always the same for the same examples.
 */
export function fitLogistic(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
	const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
	const numberOf = new Map(names.map((name, n) => [name, n]));
	const dangers = examples.filter(({ isDanger }) => isDanger).length;
	const rows = examples.map(({ isDanger, features }) => ({
		at: features.map((name) => numberOf.get(name)!),
		is: isDanger ? 1 : 0,
		weighs: 0.5 / (isDanger ? dangers : examples.length - dangers),
	}));
	const longest = Math.max(...rows.map(({ at }) => at.length));
	// The gradient's Lipschitz constant is at most a quarter of the longest row, the bias included.
	const step = 4 / (longest + 1);
	const count = names.length;
	let [now, ahead] = [new Float64Array(count + 1), new Float64Array(count + 1)];
	let momentum = 1;
	for (let round = 0; round < rounds; round++) {
		const gradient = new Float64Array(count + 1);
		for (const { at, is, weighs } of rows) {
			const sum = at.reduce((all, n) => all + ahead[n]!, ahead[count]!);
			const off = weighs * (1 / (1 + Math.exp(-sum)) - is);
			gradient[count]! += off;
			for (const n of at) gradient[n]! += off;
		}
		const next = ahead.map((weight, n) => {
			const moved = weight - step * gradient[n]!;
			return n === count ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - step * penalty);
		});
		const faster = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
		ahead = next.map((weight, n) => weight + ((momentum - 1) / faster) * (weight - now[n]!));
		[now, momentum] = [next, faster];
	}
	const rounded = (weight: number) => Math.round(weight / unit) * unit;
	return {
		bias: rounded(now[count]!),
		weights: new Map(names.map((name, n) => [name, rounded(now[n]!)] as const).filter(([, w]) => w !== 0)),
	};
}
