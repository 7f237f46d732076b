import { createHash } from 'node:crypto';
import { cachesOf, type Precache } from '../precache.ts';

interface Options {
	base: string;
	/** The worker's code. */
	code: string;
	headers: readonly string[];
	notHere: string;
	older: string;
}

/**
 * The list of what is kept. Its version stands for all of it and for the worker's code: whatever changes, a device that
 * kept the last one gets a new set beside it.
 */
export function precacheManifest(
	contents: ReadonlyMap<string, Uint8Array>,
	{ base, code, headers, notHere, older }: Options,
): Precache {
	const files = Object.fromEntries(
		[...contents].map(([address, bytes]) => [address, hashOf(bytes)] as const).sort(byName),
	);
	const version = hashOf(JSON.stringify([files, headers, older, code]));
	return { cache: cachesOf(base) + version, files, headers, notHere, older };
}

/** The first nine bytes of SHA-256: the worker makes the same one of what it has fetched (src/offline/worker/fill.ts). */
const hashOf = (content: Uint8Array | string) =>
	createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1);
