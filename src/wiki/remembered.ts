import { createHash } from 'node:crypto';

/**
 * What was worked out for an input, for as long as the process lives. In a build each is worked out once anyway; the
 * live preview loads the library anew after each edit, and works out what the edit changed.
 */
const known = new Map<string, unknown>();

/** The result of a kind of work for an input, which is plain data. `make` may look at nothing else. */
export function remembered<T>(work: string, input: unknown, make: () => T): T {
	const key = `${work} ${hashOfInput(input)}`;
	if (!known.has(key)) known.set(key, make());
	return known.get(key) as T;
}

/** Plain data as one short text. */
export const hashOfInput = (input: unknown): string =>
	createHash('sha256')
		.update(JSON.stringify(input) ?? '')
		.digest('base64');
