/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
	/** At least 0, less than 1. */
	next(): number;
	/** A whole number from 0 to n - 1. */
	below(n: number): number;
	/** A whole number between two others, both included. */
	between(min: number, max: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** So many different items of a list; all of them where it is shorter. */
	sample<T>(list: readonly T[], n: number): T[];
}

/** mulberry32: 32 bits of state, fast, and even enough for text. Not for secrets. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number) => Math.floor(next() * n);
	return {
		next,
		below,
		between: (min, max) => min + below(max - min + 1),
		chance: (probability) => next() < probability,
		pick<T>(list: readonly T[]): T {
			if (list.length === 0) throw new Error('There is nothing to pick from.');
			return list[below(list.length)] as T;
		},
		sample<T>(list: readonly T[], n: number): T[] {
			const rest = [...list];
			return Array.from({ length: Math.min(n, rest.length) }, () =>
				rest.splice(below(rest.length), 1),
			).flat();
		},
	};
}
