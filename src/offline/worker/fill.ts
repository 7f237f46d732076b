import type { Failure, Precache } from '../precache.ts';

interface Options {
	precache: Precache;
	/** The address that the files stand below. */
	root: string;
	/** Ends it, from within or from outside. */
	stop: AbortController;
	/** Told after each file. */
	fetched: (files: number) => void;
}

const atOnce = 6;

/**
 * Puts the whole set into its cache, or nothing: where one file fails, what was put there goes again, and an older set
 * stays as it is. Each file is held against its hash, so that two builds never mix, even if the host is being renewed
 * meanwhile. What an older set holds unchanged is not fetched again.
 */
export async function fill({ precache, root, stop, fetched }: Options): Promise<void> {
	const { signal } = stop;
	const cache = await caches.open(precache.cache);
	const waiting = Object.entries(precache.files);
	let done = 0;
	const takeNext = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			signal.throwIfAborted();
			const [path, hash] = next;
			const address = new URL(path, root).href;
			const file =
				(await fromOlder(address, hash)) ?? (await fromHost(address, hash, precache.headers, signal));
			await cache.put(address, file);
			fetched(++done);
		}
	};
	const lanes = Array.from({ length: atOnce }, () =>
		takeNext().catch((error: unknown) => {
			stop.abort();
			throw error;
		}),
	);
	try {
		await Promise.all(lanes);
		signal.throwIfAborted();
	} catch (error) {
		await Promise.allSettled(lanes);
		await caches.delete(precache.cache);
		throw error;
	}
}

/** Why it failed, in the words that the page has sentences for. */
export function failureOf(error: unknown): Failure {
	if (error instanceof Changed) return 'changed';
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'away';
}

class Changed extends Error {}

async function fromOlder(address: string, hash: string): Promise<Response | undefined> {
	const old = await caches.match(address);
	if (!old) return undefined;
	const bytes = await old.arrayBuffer();
	return (await hashOf(bytes)) === hash ? new Response(bytes, { headers: old.headers }) : undefined;
}

/** Past the browser's own cache, where a second copy would stay after the set has been removed. */
async function fromHost(address: string, hash: string, names: readonly string[], signal: AbortSignal) {
	const response = await fetch(address, { cache: 'no-store', signal });
	const bytes = await response.arrayBuffer();
	if ((await hashOf(bytes)) !== hash) throw new Changed(`${address} is not what this version holds.`);
	const headers = names.flatMap((name) => {
		const value = response.headers.get(name);
		return value === null ? [] : [[name, value] as [string, string]];
	});
	return new Response(bytes, { headers });
}

/** As the build makes it (src/offline/integration/precacheManifest.ts). */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 9)));
}
