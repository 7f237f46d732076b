import { createHash } from 'node:crypto';
import { readKeptFile, writeKeptFile } from './integrations/keptFile.ts';

/**
 * What was worked out for an input. In a build each is worked out once anyway; the live preview loads the library anew
 * after each edit, and works out what the edit changed. The next start finds the results of this one, as long as the
 * program is the same (src/integrations/checkKept.ts).
 */
const file = import.meta.env['KEPT_RESULTS'] as string | undefined;
const known = new Map(Object.entries((file && (readKeptFile(file) as Record<string, unknown>)) || {}));

/** Milliseconds without anything new, after which the results are kept. */
const quiet = 2000;
/** Fewer new ones than one in so many are not worth writing all. */
const worth = 20;

const used = new Set<string>();
let fresh = 0;
let isKept = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * The result of a kind of work for an input, or for what stands for it; both are plain data. `make` may look at nothing
 * else.
 */
export function remembered<T>(work: string, input: unknown, make: () => T): T {
	const key = `${work} ${hashOfInput(input)}`;
	used.add(key);
	if (!known.has(key)) {
		// A copy: words cut out of a text would keep the whole text in memory with them.
		known.set(key, structuredClone(make()));
		fresh++;
		if (file !== undefined) keepSoon();
	}
	return known.get(key) as T;
}

/** Plain data as one short text. */
export const hashOfInput = (input: unknown): string =>
	createHash('sha256')
		.update(JSON.stringify(input) ?? '')
		.digest('base64');

/** Once a start, after its first work or at its end: what a changed program works out later is not the same. */
function keepSoon() {
	if (isKept) return;
	if (timer === undefined) process.once('exit', keep);
	clearTimeout(timer);
	timer = setTimeout(keep, quiet).unref();
}

function keep() {
	clearTimeout(timer);
	if (isKept || file === undefined) return;
	isKept = true;
	if (fresh * worth >= used.size)
		writeKeptFile(file, Object.fromEntries([...used].map((key) => [key, known.get(key)])));
}
