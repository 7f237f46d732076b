import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { precachedAddress, leadsOn } from '../../../src/offline/integration/precachedAddress.ts';
import { precacheManifest } from '../../../src/offline/integration/precacheManifest.ts';
import { withdrawnWorker } from '../../../src/offline/integration/withdrawnWorker.ts';
import { codeOf, manifestIn, workerText } from '../../../src/offline/integration/workerText.ts';

test.each([
	['index.html', ''],
	['articles/pause/index.html', 'articles/pause/'],
	['_astro/abc.js', '_astro/abc.js'],
	['search-index/core.json', 'search-index/core.json'],
	['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/en_1.pf_fragment'],
	['pagefind/pagefind.en_1.pf_meta', 'pagefind/pagefind.en_1.pf_meta'],
	['favicon.svg', 'favicon.svg'],
	['404.html', undefined],
	['editors/index.html', undefined],
	['articles/pause.md', undefined],
	['cards/abc.png', undefined],
	['claims.json', undefined],
	['pagefind/pagefind-ui.js', undefined],
	['offline-worker.js', undefined],
	['_host/nginx.conf', undefined],
])('the file %s is kept as %s', (file, address) => {
	expect(precachedAddress(file)).toBe(address);
});

test('an old address that only leads on is told from a page', () => {
	expect(leadsOn('<meta http-equiv="refresh" content="0; url=/b/">')).toBe(true);
	expect(leadsOn('<p>A refreshing walk</p>')).toBe(false);
});

const options = {
	base: '/wiki/',
	code: 'run()',
	headers: ['Content-Type'],
	notHere: 'not/',
	older: '<p>Older</p>',
};
const setOf = (files: Record<string, string>, changed: Partial<typeof options> = {}) =>
	precacheManifest(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), {
		...options,
		...changed,
	});

test('the version is the same for the same files in any order, and another for any change', () => {
	const first = setOf({ a: '1', b: '2' });
	expect(setOf({ b: '2', a: '1' })).toEqual(first);
	expect(Object.keys(first.files)).toEqual(['a', 'b']);
	const others = [
		setOf({ a: '1', b: '3' }),
		setOf({ a: '1' }),
		setOf({ a: '1', c: '2' }),
		setOf({ a: '1', b: '2' }, { code: 'walk()' }),
		setOf({ a: '1', b: '2' }, { headers: [] }),
		setOf({ a: '1', b: '2' }, { older: '' }),
	].map(({ cache }) => cache);
	expect(new Set([first.cache, ...others]).size).toBe(7);
	for (const cache of others) expect(cache).toMatch(/^wiki-offline:\/wiki\/:.{12}$/);
});

test('a worker’s file gives back its list and its code, with its list and without', () => {
	const kept = setOf({ a: '1' });
	const text = workerText(kept, 'first();\nsecond();');
	expect(manifestIn(text)).toEqual(kept);
	expect(codeOf(text)).toBe('first();\nsecond();');
	expect(codeOf(codeOf(text))).toBe('first();\nsecond();');
});

test('what is taken back is this wiki’s alone, and no other site’s of the host', async () => {
	const names = ['wiki-offline:/wiki/:1', 'wiki-offline:/wiki/:2', 'wiki-offline:/other/:1', 'theirs'];
	let taken: Promise<void> | undefined;
	const stubs = {
		addEventListener: (name: string, run: (event: object) => void) =>
			name === 'activate' && run({ waitUntil: (work: Promise<void>) => (taken = work) }),
		skipWaiting: () => undefined,
		caches: { keys: () => [...names], delete: (name: string) => names.splice(names.indexOf(name), 1) },
		registration: { scope: 'https://host.example/wiki/', unregister: () => undefined },
	};
	runInNewContext(withdrawnWorker, { ...stubs, URL });
	await taken;
	expect(names).toEqual(['wiki-offline:/other/:1', 'theirs']);
});

test('HOSTING.md shows the worker that takes back what was kept, letter by letter', () => {
	expect(readFileSync('HOSTING.md', 'utf8')).toContain(`\`\`\`js\n${withdrawnWorker}\`\`\``);
});
