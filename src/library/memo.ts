import { hashOf } from '../node/hashOf.ts';

/**
 * What was worked out for an input. In a build each is worked out once anyway; the live preview loads the library anew
 * after each edit, and works out what the edit changed.
 */
const cache = new Map<string, unknown>();

/**
 * The result of a kind of work for an input, or for what stands for it; both are plain data. `make` may look at nothing
 * but the input.
 */
export function memoize<T>(work: string, input: unknown, make: () => T): T {
	const key = `${work} ${hashOf(JSON.stringify(input) ?? '')}`;
	if (!cache.has(key)) cache.set(key, make());
	return cache.get(key) as T;
}
