import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../scripts/hostHeaders.ts';
import { articlePages, base, type BuiltPage, dist, faqPages, pages, read } from './site.ts';
import { forTheAfraid, phrasesForTheAfraid, sensitive } from './sensitive.ts';

const policyOf = ({ root }: BuiltPage) => {
	const content = root.querySelector('head')?.firstElementChild?.getAttribute('content') ?? '';
	return new Map(
		content.split(';').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources] as const;
		}),
	);
};
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (source: string) => source.startsWith("'sha256-");

test('the policy stands first in the head of every page, and the character set within the first 1,024 bytes', () => {
	for (const page of pages) {
		const first = page.root.querySelector('head')?.firstElementChild;
		expect(first?.getAttribute('http-equiv'), page.file).toBe('content-security-policy');
		expect(Buffer.from(page.html).indexOf('<meta charset="utf-8">'), page.file).toBeLessThan(1000);
	}
});

test('every inline script and style of every page is allowed by its hash, and no other is', () => {
	for (const page of pages) {
		const policy = policyOf(page);
		const scripts = page.root
			.querySelectorAll('script:not([src])')
			.filter((script) => script.getAttribute('type') !== 'application/ld+json');
		expect(policy.get('script-src')?.filter(isHash), page.file).toEqual(
			scripts.map(({ rawText }) => sha256(rawText)),
		);
		const styles = page.root.querySelectorAll('style').map(({ rawText }) => sha256(rawText));
		expect(policy.get('style-src'), page.file).toEqual(["'self'", ...styles]);
	}
});

test('the policy lets nothing in from elsewhere, and nothing that is not a file or a hash', () => {
	const hosts = pages.flatMap((page) =>
		[...policyOf(page).values()].flat().filter((source) => !isHash(source)),
	);
	expect([...new Set(hosts)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'", 'blob:']);
	for (const page of pages) {
		const searches = page.root.querySelector('search-box') !== null;
		expect(policyOf(page).get('script-src')?.includes("'wasm-unsafe-eval'"), page.file).toBe(searches);
	}
	const policy = policyOf(pages[0] as BuiltPage);
	expect(policy.get('default-src')).toEqual(["'none'"]);
	expect(policy.get('object-src')).toEqual(["'none'"]);
	expect(policy.get('base-uri')).toEqual(["'none'"]);
	expect(policy.get('form-action')).toEqual(["'self'"]);
});

test('no page has an event handler or a style in an attribute, or a javascript: address', () => {
	for (const { root, file } of pages)
		for (const element of root.querySelectorAll('*'))
			for (const [name, value] of Object.entries(element.attributes)) {
				expect(/^on|^style$/i.test(name), `${file}: ${name}`).toBe(false);
				expect(/^\s*javascript:/i.test(value), `${file}: ${value}`).toBe(false);
			}
});

test('hosts are told to frame no page, to guess no type, to tell nobody where one comes from', () => {
	const headers = new Map(hostHeaders(join(dist, '_headers'))(`${base}articles/x/`));
	expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
	expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
	expect(headers.get('Referrer-Policy')).toBe('no-referrer');
	expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
	expect(new Map(hostHeaders(join(dist, '_headers'))(`${base}help/`)).get('Cache-Control')).toBe('no-store');
});

const ownPages = ['self-test/', 'playbook/', 'shared/'].map((path) => base + path);

test('only marked links are fetched ahead, none of them leads to a sensitive page or to help, and most others are marked', () => {
	const open = new Set(pages.map(({ path }) => path));
	expect(sensitive.size).toBeGreaterThan(0);
	let marked = 0;
	for (const { root, file, path } of pages) {
		const rules = root.querySelector('script[type=speculationrules]')?.text;
		// What a reader does on a page of their own shows in no request.
		if (ownPages.includes(path)) expect(rules, file).toBeUndefined();
		else
			expect(JSON.parse(rules ?? '{}'), file).toEqual({
				prefetch: [{ where: { selector_matches: '[data-ahead]' }, eagerness: 'moderate' }],
			});
		for (const link of root.querySelectorAll('a[href]')) {
			const target = (link.getAttribute('href') ?? '').split('#')[0] ?? '';
			const isMarked = link.hasAttribute('data-ahead');
			const mayBe =
				open.has(target) &&
				target !== path &&
				!sensitive.has(target) &&
				![`${base}help/`, `${base}now/`].includes(target);
			expect(isMarked, `${file}: ${link.outerHTML}`).toBe(mayBe);
			if (isMarked) marked++;
		}
		const fetched = root
			.querySelectorAll('link[rel=prefetch], link[rel=prerender], link[rel=preload]')
			.map((link) => link.getAttribute('href'));
		// Whoever opens the search page wants to search: its index comes with it.
		expect(fetched, file).toEqual(path === `${base}search/` ? [`${base}search-index/core.json`] : []);
	}
	expect(marked).toBeGreaterThan(0);
});

test('the way out is strong on pages for the afraid, help, search and self-test, quiet elsewhere; Shift works on all', () => {
	for (const { root, path, file } of pages) {
		expect(root.querySelectorAll('leave-site'), file).toHaveLength(1);
		expect(root.querySelector('leave-site')?.getAttribute('data-to'), file).toMatch(/^https:/);
		const isStrong =
			forTheAfraid.has(path) || ['help/', 'search/', 'self-test/'].some((one) => path === base + one);
		expect(root.querySelectorAll('leave-site .leave').length, file).toBe(isStrong ? 2 : 0);
		const links = root.querySelectorAll('.leave');
		expect(links.length, file).toBe(isStrong ? 2 : 1);
		for (const link of links) expect(link.getAttribute('rel'), file).toContain('noreferrer');
	}
});

const neutralTabs = [[`${base}help/`, 'Reading page'] as const, [`${base}now/`, 'One page'] as const];

test('a sensitive page has its neutral title in the tab, and so have help and the page for a quarrel', () => {
	for (const [path, title] of [...sensitive, ...neutralTabs]) {
		const page = pages.find((one) => one.path === path);
		// Typographic quotes are set between file and page.
		expect(page?.root.querySelector('title')?.text.replaceAll('’', "'"), path).toBe(title);
	}
});

test('words for people who are afraid have nothing that copies, keeps or takes them along, wherever they stand', () => {
	const theirs = phrasesForTheAfraid;
	expect(theirs.size).toBeGreaterThan(0);
	let [cards, lines] = [0, 0];
	for (const { root, file } of pages) {
		for (const card of root.querySelectorAll('phrase-card')) {
			const id = card.querySelector('blockquote')?.getAttribute('data-phrase') ?? '';
			expect(card.getAttribute('data-bare') !== undefined, `${file} ${id}`).toBe(theirs.has(id));
			if (theirs.has(id)) cards++;
		}
		for (const line of root.querySelectorAll('.phrase-list > li')) {
			expect(line.querySelector('button, [type=checkbox]') === null, line.id).toBe(theirs.has(line.id));
			if (theirs.has(line.id)) lines++;
		}
	}
	expect(cards).toBeGreaterThan(theirs.size);
	expect(lines).toBe(theirs.size);
	for (const { root, path, file } of pages.filter(({ path }) => forTheAfraid.has(path)))
		expect(root.querySelector('.do'), `${file} ${path}`).toBeNull();
});

test('no field of the wiki is spell-checked or filled in by the browser, and no page offers its search to one', () => {
	let fields = 0;
	for (const { root, file } of pages) {
		expect(root.querySelector('link[rel=search]'), file).toBeNull();
		const typed = root
			.querySelectorAll('textarea, input')
			.filter((one) => !/^(?:radio|checkbox|file|date)$/.test(one.getAttribute('type') ?? ''));
		for (const field of typed) {
			const said = (name: string) => field.closest(`[${name}]`)?.getAttribute(name);
			expect([said('spellcheck'), said('autocomplete')], `${file} ${field.toString().slice(0, 80)}`).toEqual([
				'false',
				'off',
			]);
		}
		fields += typed.length;
	}
	expect(fields).toBeGreaterThan(100);
});

test('the safety card stands on every article with a limit, on every question and on the phrasebook', () => {
	const owing = pages.filter(({ file }) => /^(?:articles|faq)[/\\][^/\\]+[/\\]index|^phrases/.test(file));
	for (const { root, file } of owing) {
		const card = root.querySelector('#p_safety-card')?.closest('section');
		if (!card && !root.querySelector('.guard')) continue;
		expect(card, file).toBeDefined();
		expect(
			card?.querySelectorAll('a').map((link) => link.getAttribute('href')),
			file,
		).toEqual([`${base}help/`]);
	}
});

test('the wiki keeps nothing anywhere but in the two stores that "Leave this site" empties, and for offline', () => {
	const scripts = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(3);
	for (const file of scripts) {
		const text = read(join('_astro', file));
		expect(text, file).not.toMatch(/indexedDB|document\.cookie|cookieStore/);
		// What is kept for offline is taken away by leaving, and kept by its own page alone: tests/site/offline.test.ts.
		if (/leave-site|keep-offline/.test(text)) continue;
		expect(text, file).not.toMatch(/\bcaches\b|serviceWorker/);
	}
});

test('the script behind "Leave this site" is smaller than 1 KB', () => {
	const scripts = [...read('help/index.html').matchAll(/src="[^"]*(\/_astro\/[^"]+\.js)"/g)];
	const script = scripts.map(([, path = '']) => read(path)).find((text) => text.includes('leave-site'));
	expect(script).toBeDefined();
	const bytes = brotliCompressSync(script ?? '').length;
	console.log(`"Leave this site": ${bytes} bytes with brotli`);
	expect(bytes).toBeLessThan(1024);
});

test('articles and questions invite to the reflection, twice at most; sensitive pages never do', () => {
	let invited = 0;
	for (const { root, path, file } of [...articlePages, ...faqPages]) {
		const ways = root.querySelectorAll(`main a[href="${base}self-test/"]`);
		const most = articlePages.some((page) => page.path === path) ? 2 : 1;
		expect(ways.length, file).toBe(sensitive.has(path) ? 0 : most);
		invited += ways.length;
		if (ways.length > 0)
			expect(root.querySelector('.invite')?.text.replace(/\s+/g, ' '), file).toContain(
				'two of you? A private',
			);
	}
	expect(invited).toBeGreaterThan(0);
});
