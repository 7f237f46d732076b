import type { Precache, Order, Report } from '../precache.ts';
import { answer } from './answer.ts';
import { failureOf, fill } from './fill.ts';
import type { WorkerScope } from './workerScope.ts';

/**
 * The worker that keeps the wiki for offline. Only the page for that registers it, after a clear yes.
 *
 * Stored: one cache, named by its version, with the same files for everybody (src/offline/integration/precachedAddress.ts). Nothing
 * is added when somebody reads, and so it doesn't tell what was read. It lives until it is removed by a tap on that page,
 * by "Leave this site" or by the browser.
 *
 * A browser asks for this file anew when a page is opened with a connection. Another build has another list in it: the
 * new worker fills a cache of its own, waits until every tab of the wiki is closed, and then takes over and deletes the
 * old one. It doesn't take over earlier, since an open page would get scripts and results of another build.
 */
declare const precache: Precache;
const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
/** Ends a fetch that is going on. */
let stop = new AbortController();

scope.addEventListener('install', (event) => event.waitUntil(fetchAll()));

// Pages that are open when it is kept for the first time belong to it at once: leaving from one of them reaches it. Of a
// later worker there are none.
scope.addEventListener('activate', (event) =>
	event.waitUntil(deleteCaches((name) => name !== precache.cache).then(() => scope.clients.claim())),
);

scope.addEventListener('message', (event) => {
	const order = event.data as Order;
	if (order === 'forget') event.waitUntil(forget());
	if (order === 'stop') stop.abort();
	// Some browsers give back the old worker where one is wanted again before all pages that it served are closed.
	if (order === 'fill') event.waitUntil(fetchAll());
});

scope.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	if (request.method !== 'GET' || !request.url.startsWith(root)) return;
	event.respondWith(
		scope.clients.get(clientId).then((page) => {
			const askedBy = page?.type === 'window' ? page.url : undefined;
			const { waiting, installing } = scope.registration;
			return answer({ precache, root, request, askedBy, isOlder: (waiting ?? installing) !== null });
		}),
	);
});

async function fetchAll() {
	stop = new AbortController();
	try {
		await fill({ precache, root, stop, fetched: tellSome });
	} catch (error) {
		await tell({ failed: failureOf(error) });
		throw error;
	}
}

/**
 * The page that asked for this may be gone by now: the browser waits until all is done. Only one may unregister: where a
 * page or a second worker does so at the same time, WebKit loses the next worker that is registered.
 */
async function forget() {
	stop.abort();
	scope.registration.installing?.postMessage('stop' satisfies Order);
	await deleteCaches(() => true);
	await scope.registration.unregister();
}

async function deleteCaches(isMeant: (name: string) => boolean) {
	const family = precache.cache.slice(0, precache.cache.lastIndexOf(':') + 1);
	const names = (await caches.keys()).filter((name) => name.startsWith(family) && isMeant(name));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** Every tenth file is enough for a bar. */
function tellSome(fetched: number) {
	const of = Object.keys(precache.files).length;
	if (fetched % 10 === 0 || fetched === of) void tell({ fetched, of });
}

async function tell(report: Report) {
	for (const page of await scope.clients.matchAll({ includeUncontrolled: true })) page.postMessage(report);
}
