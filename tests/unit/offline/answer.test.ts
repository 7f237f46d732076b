import { afterEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/offline/worker/answer.ts';

const root = 'https://host.example/wiki/';
const precache = {
	cache: 'wiki-offline:/wiki/:1',
	files: { '': 'a', 'x.js': 'b' },
	headers: [],
	notHere: 'not-here/',
	older: '<p>Older.</p>',
};
const page = '<body><p>Bar</p><main id="text" spellcheck="false"><h1>$& Home</h1></main>';
const fetched = vi.fn(() => Promise.resolve(new Response('from the host')));
vi.stubGlobal('fetch', fetched);
vi.stubGlobal('caches', {
	match: () => Promise.resolve(new Response(page, { headers: { 'Content-Type': 'text/html' } })),
});
afterEach(() => fetched.mockClear());

const ask = (path: string, { isOlder = false, mode = 'navigate' } = {}) =>
	answer({ precache, root, request: { url: root + path, mode } as Request, askedBy: undefined, isOlder });

test('a page of the copy comes as it was kept', async () => {
	expect(await (await ask('')).text()).toBe(page);
	expect(fetched).not.toHaveBeenCalled();
});

test('each page says so as soon as there is a newer copy, and keeps its headers', async () => {
	const older = await ask('', { isOlder: true });
	expect(await older.text()).toBe(page.replace('"false">', '"false"><p>Older.</p>'));
	expect(older.headers.get('Content-Type')).toBe('text/html');
});

test('scripts are left as they are', async () => {
	expect(await (await ask('x.js', { isOlder: true, mode: 'no-cors' })).text()).toBe(page);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
	'a file of the name %s is none of the set',
	async (name) => {
		expect(await (await ask(name)).text()).toBe('from the host');
	},
);
