import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../scripts/hostHeaders.ts';
import { sizeMark, workerFile } from '../../src/offline/precache.ts';
import { codeOf, manifestIn } from '../../src/offline/integration/workerText.ts';
import { articlePages, base, dist, faqPages, oldPages, pages, read, sheetPages, termPages } from './site.ts';

const kept = manifestIn(read(workerFile));
const fileOf = (address: string) => join(dist, /(?:^|\/)$/.test(address) ? `${address}index.html` : address);

test('what is kept for offline is there, letter by letter, and makes the size that the page tells', () => {
	let bytes = 0;
	for (const [address, hash] of Object.entries(kept.files)) {
		const content = readFileSync(fileOf(address));
		bytes += content.length;
		const made = createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');
		expect(made, address).toBe(hash);
	}
	expect(read('offline/index.html')).toContain(`It takes about ${Math.ceil(bytes / 1_000_000)} MB.`);
	for (const { html, file } of pages) expect(html, file).not.toContain(sizeMark);
});

test('all that a reader may want without a connection is kept, and nothing that is not for readers', () => {
	const all = [...articlePages, ...faqPages, ...termPages, ...sheetPages].map(({ path }) => path);
	expect(all.length).toBeGreaterThan(0);
	const fixed = ['', 'articles/', 'faq/', 'phrases/', 'search/', 'self-test/', 'playbook/', 'help/', 'now/'];
	const wanted = [...all.map((path) => path.slice(base.length)), ...fixed, kept.notHere];
	expect(wanted.filter((address) => !(address in kept.files))).toEqual([]);
	for (const folder of ['_astro', 'search-index', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'])
		for (const name of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
			const file = `${folder}/${name.replaceAll('\\', '/')}`;
			if (statSync(join(dist, file)).isFile()) expect(kept.files, file).toHaveProperty([file]);
		}
	const names = Object.keys(kept.files);
	expect(names.filter((name) => /\.(?:md|bib|ris|png|txt|xml|conf)$|^_|^editors/.test(name))).toEqual(
		names.filter((name) => name.startsWith('_astro/')),
	);
	for (const { path } of oldPages) expect(kept.files).not.toHaveProperty([path.slice(base.length)]);
});

test('only the page for it may start the worker, and only its script does', () => {
	for (const { html, root, path, file } of pages) {
		const keeps = path === `${base}offline/`;
		const searches = root.querySelector('search-box') !== null;
		const workers = searches ? "'self' blob:" : keeps ? "'self'" : "'none'";
		expect(html, file).toContain(`;worker-src ${workers};`);
		const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
		const text = scripts.map((src) => read(src.slice(base.length))).join('\n');
		expect(/\.register\(/.test(text), file).toBe(keeps);
		expect(text.includes('keep-offline'), file).toBe(keeps);
	}
	const registering = readdirSync(join(dist, '_astro')).filter((file) =>
		/serviceWorker[\s\S]*\.register\(/.test(read(join('_astro', file))),
	);
	expect(registering).toHaveLength(1);
});

test('the worker keeps nothing while somebody reads, and imports nothing', () => {
	const code = codeOf(read(workerFile));
	expect(code.match(/\.put\(/g)).toHaveLength(1);
	expect(code).not.toMatch(/\.add(?:All)?\(|indexedDB|import|skipWaiting/);
});

test('hosts are told to have the worker asked for anew each time', () => {
	const headers = new Map(hostHeaders(join(dist, '_headers'))(`${base}${workerFile}`));
	expect(headers.get('Cache-Control')).toBe('no-cache');
	for (const file of ['_host/Caddyfile', '_host/nginx.conf'])
		expect(read(file)).toMatch(new RegExp(`${base}${workerFile}`));
});

test('home, help, about and the playbook lead to it', () => {
	const from = pages.filter(({ root }) => root.querySelector(`main a[href="${base}offline/"]`));
	expect(from.map(({ file }) => file.replaceAll('\\', '/'))).toEqual([
		'about/index.html',
		'help/index.html',
		'index.html',
		'playbook/index.html',
	]);
	expect(existsSync(join(dist, 'offline/not-here/index.html'))).toBe(true);
});
