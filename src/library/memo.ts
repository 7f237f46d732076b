import { hashOf } from '../node/hashOf.ts';
import { readKeptFile, writeKeptFile } from '../node/cacheFile.ts';

/**
 * What was worked out for an input. In a build each is worked out once anyway; the live preview loads the library anew
 * after each edit, and works out what the edit changed.
 */
const known = new Map<string, unknown>();

/**
 * The result of a kind of work for an input, or for what stands for it; both are plain data. `make` may look at nothing
 * else.
 */
export function remembered<T>(work: string, input: unknown, make: () => T): T {
	const key = `${work} ${hashOfInput(input)}`;
	if (!known.has(key)) known.set(key, make());
	return known.get(key) as T;
}

/**
 * The same, and the next start finds it, as long as the program is the same (src/integrations/cache/verifyCache.ts): for work
 * that takes seconds.
 */
export const kept = <T>(work: string, input: unknown, make: () => T): T =>
	remembered(work, input, () => {
		const folder = import.meta.env['KEPT_RESULTS'] as string | undefined;
		if (!folder) return make();
		const file = `${folder}/${work}`;
		const hash = hashOfInput(input);
		const last = readKeptFile(file) as { hash: string; result: T } | undefined;
		if (last?.hash === hash) return last.result;
		const result = make();
		writeKeptFile(file, { hash, result });
		return result;
	});

/** Plain data as one short text. */
const hashOfInput = (input: unknown): string => hashOf(JSON.stringify(input) ?? '');
