import { cachesOf, workerFile, type Failure, type Order, type Report } from '../precache.ts';

/**
 * What is kept for offline on this device. `rest`: something, but not all. `http`, `none`, `blocked`: why nothing can
 * be kept.
 */
export type OnDevice = 'nothing' | 'fetching' | 'kept' | 'newer' | 'rest' | 'http' | 'none' | 'blocked';

export async function look(base: string): Promise<OnDevice> {
	if (!isSecureContext) return 'http';
	try {
		if (!navigator.serviceWorker) return 'none';
		const registration = await ownRegistration(base);
		const isThere = (await cacheNames(base)).length > 0;
		if ((registration?.active ?? ownController(base)) && isThere)
			return registration?.waiting ? 'newer' : 'kept';
		if (registration?.installing) return 'fetching';
		return registration || isThere ? 'rest' : 'nothing';
	} catch {
		return 'blocked';
	}
}

/** Fetches the set and keeps it, or says why not. Nothing of it stays then. */
export async function keep(base: string): Promise<'kept' | 'blocked' | Failure> {
	try {
		if ((await look(base)) !== 'nothing') await remove(base);
		const file = base + workerFile;
		const registration = await navigator.serviceWorker.register(file, { updateViaCache: 'none' });
		if (registration.installing ?? !registration.active) return await installed(registration);
		const outcome = await filledAgain(registration.active);
		if (outcome !== 'kept') await remove(base);
		return outcome;
	} catch (error) {
		// The worker's file could not be fetched; any other error is the browser's refusal.
		return error instanceof TypeError ? 'away' : 'blocked';
	}
}

/** What becomes of a fetch that has begun before. */
export async function waitForFetch(base: string) {
	const registration = await ownRegistration(base);
	if (registration) await installed(registration);
}

/** Calls back with how many files of how many are there. */
export function onFetched(run: (fetched: number, of: number) => void, signal: AbortSignal) {
	onReport((report) => 'fetched' in report && run(report.fetched, report.of), signal);
}

/** Takes everything off the device, also what is still being fetched. True where nothing is left. */
export async function remove(base: string): Promise<boolean> {
	try {
		const registration = await ownRegistration(base);
		// A worker that fetches would hold up its removal.
		registration?.installing?.postMessage('stop' satisfies Order);
		if (registration) await ended(registration);
		if (registration) await registration.unregister();
		else ownController(base)?.postMessage('forget' satisfies Order);
		await Promise.all((await cacheNames(base)).map((name) => caches.delete(name)));
		return (await look(base)) === 'nothing';
	} catch {
		return false;
	}
}

const onReport = (run: (report: Report) => void, signal: AbortSignal) =>
	navigator.serviceWorker?.addEventListener('message', ({ data }) => run(data as Report), { signal });

async function installed(registration: ServiceWorkerRegistration): Promise<'kept' | Failure> {
	const stop = new AbortController();
	let failure: Failure = 'away';
	onReport((report) => 'failed' in report && (failure = report.failed), stop.signal);
	await ended(registration);
	// The worker's reason may come after the browser's word that it is gone.
	if (!registration.active) await pause();
	stop.abort();
	return registration.active ? 'kept' : failure;
}

/** Looked at from time to time: WebKit doesn't tell of every change. */
async function ended(registration: ServiceWorkerRegistration) {
	while (registration.installing) await pause();
}

const pause = () => new Promise((done) => setTimeout(done, 200));

/** A worker that was there before, and that the browser has not let go yet. */
async function filledAgain(worker: ServiceWorker): Promise<'kept' | Failure> {
	const stop = new AbortController();
	return new Promise<'kept' | Failure>((done) => {
		onReport((report) => {
			if ('failed' in report) done(report.failed);
			else if (report.fetched === report.of) done('kept');
		}, stop.signal);
		worker.postMessage('fill' satisfies Order);
	}).finally(() => stop.abort());
}

/** Not a worker of another site on the same host, under a folder further up. */
const ownRegistration = async (base: string) =>
	(await navigator.serviceWorker.getRegistrations()).find(({ scope }) => new URL(scope).pathname === base);

/** WebKit may not list a worker when an earlier one was removed in the same session; the page that it serves knows it. */
const ownController = (base: string) => {
	const { controller } = navigator.serviceWorker;
	return controller && new URL(controller.scriptURL).pathname === base + workerFile ? controller : undefined;
};

const cacheNames = async (base: string) =>
	(await caches.keys()).filter((name) => name.startsWith(cachesOf(base)));
