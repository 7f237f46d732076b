/**
 * Stands in the worker's place where keeping for offline is switched off: a device that kept the wiki fetches it at the
 * next visit, and is then as it was before. HOSTING.md shows the same text, for use by hand.
 */
export const withdrawnWorker = `// Takes back what was kept for offline, and itself.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(takeBack()));
async function takeBack() {
	const own = \`wiki-offline:\${new URL(registration.scope).pathname}:\`;
	for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
	await registration.unregister();
}
`;
