import { cachesOf, workerFile, type Failure, type Order, type Told } from '../../wiki/offline/kept.ts';

/**
 * What is kept for offline on this device. `rest`: something, but not all. `http`, `none`, `blocked`: why nothing can
 * be kept.
 */
export type OnDevice = 'nothing' | 'fetching' | 'kept' | 'newer' | 'rest' | 'http' | 'none' | 'blocked';

export async function look(base: string): Promise<OnDevice> {
	if (!isSecureContext) return 'http';
	try {
		if (!navigator.serviceWorker) return 'none';
		const worker = await ownRegistration(base);
		const isThere = (await cacheNames(base)).length > 0;
		if (worker?.active && isThere) return worker.waiting ? 'newer' : 'kept';
		if (worker?.installing) return 'fetching';
		return worker || isThere ? 'rest' : 'nothing';
	} catch {
		return 'blocked';
	}
}

/** Fetches the set and keeps it, or says why not. Nothing of it stays then. */
export async function keep(base: string): Promise<'kept' | 'blocked' | Failure> {
	await remove(base);
	const outcome = await fetchAll(base);
	if (outcome !== 'kept') await remove(base);
	return outcome;
}

async function fetchAll(base: string): Promise<'kept' | 'blocked' | Failure> {
	try {
		const { serviceWorker } = navigator;
		const { installing, active } = await serviceWorker.register(base + workerFile, {
			updateViaCache: 'none',
		});
		if (installing) return await settled(installing);
		return active ? await filledAgain(active) : 'away';
	} catch (error) {
		// The worker's file could not be fetched; any other error is the browser's refusal.
		return error instanceof TypeError ? 'away' : 'blocked';
	}
}

/** What becomes of a fetch that has begun. */
export async function waitForFetch(base: string): Promise<'kept' | Failure> {
	const worker = (await ownRegistration(base))?.installing;
	return worker ? settled(worker) : 'kept';
}

/** Calls back with how many files of how many are there. */
export function onFetched(run: (fetched: number, of: number) => void, signal: AbortSignal) {
	onTold((told) => 'fetched' in told && run(told.fetched, told.of), signal);
}

/** Takes everything off the device, also what is still being fetched. True where nothing is left. */
export async function remove(base: string): Promise<boolean> {
	try {
		const worker = await ownRegistration(base);
		worker?.installing?.postMessage('forget' satisfies Order);
		await Promise.all([worker?.unregister(), ...(await cacheNames(base)).map((name) => caches.delete(name))]);
		return (await look(base)) === 'nothing';
	} catch {
		return false;
	}
}

const onTold = (run: (told: Told) => void, signal: AbortSignal) =>
	navigator.serviceWorker?.addEventListener('message', ({ data }) => run(data as Told), { signal });

/** How long the worker's reason may come after the browser has said that it is gone: they come on two ways. */
const secondThought = 1000;

async function settled(worker: ServiceWorker): Promise<'kept' | Failure> {
	const stop = new AbortController();
	return new Promise<'kept' | Failure>((done) => {
		const look = () => {
			if (worker.state === 'activated') done('kept');
			if (worker.state === 'redundant') setTimeout(() => done('away'), secondThought);
		};
		onTold((told) => 'failed' in told && done(told.failed), stop.signal);
		worker.addEventListener('statechange', look, { signal: stop.signal });
		look();
	}).finally(() => stop.abort());
}

/** A worker that was there before, and that the browser has not let go yet. */
async function filledAgain(worker: ServiceWorker): Promise<'kept' | Failure> {
	const stop = new AbortController();
	return new Promise<'kept' | Failure>((done) => {
		onTold((told) => {
			if ('failed' in told) done(told.failed);
			else if (told.fetched === told.of) done('kept');
		}, stop.signal);
		worker.postMessage('fill' satisfies Order);
	}).finally(() => stop.abort());
}

/** Not a worker of another site on the same host, under a folder further up. */
const ownRegistration = async (base: string) =>
	(await navigator.serviceWorker.getRegistrations()).find(({ scope }) => new URL(scope).pathname === base);

const cacheNames = async (base: string) =>
	(await caches.keys()).filter((name) => name.startsWith(cachesOf(base)));
