import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { articlePages, base, dist, faqPages, pages, sheetPages } from './site.ts';

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

test('every article page is at most 20 KB with brotli, its CSS included', () => {
	expect(articlePages.length).toBeGreaterThan(3);
	const sizes = articlePages
		.map(({ file, html }) => ({ file, bytes: brotli(html) }))
		.sort((a, b) => b.bytes - a.bytes);
	console.log('Heaviest articles:', sizes.slice(0, 3));
	expect(sizes.filter(({ bytes }) => bytes > 20 * 1024)).toEqual([]);
});

test('the ten heaviest pages are told, and none is heavier than 64 KB with brotli', () => {
	const sizes = pages
		.map(({ file, html }) => ({ file, bytes: brotli(html) }))
		.sort((a, b) => b.bytes - a.bytes);
	console.log('The ten heaviest pages:', sizes.slice(0, 10));
	expect(sizes.filter(({ bytes }) => bytes > 64 * 1024)).toEqual([]);
});

/** What a browser can show of a page once so many bytes of its compressed stream have arrived. */
const beginning = (html: string, bytes: number) =>
	brotliDecompressSync(brotliCompressSync(html).subarray(0, bytes), {
		finishFlush: constants.BROTLI_OPERATION_FLUSH,
	}).toString();

test('the first ten packets of an article hold its CSS, title, limit, first phrase, summary and first section', () => {
	for (const { html, root, file } of articlePages) {
		const first = beginning(html, 14_600);
		expect(html.startsWith(first.slice(0, -10)), file).toBe(true);
		expect(first.match(/<style/g)?.length, file).toBe(html.match(/<style/g)?.length);
		const seen = parse(first);
		for (const part of ['h1', '.lead', '.guard', 'phrase-card blockquote', '.minute'])
			if (root.querySelector(part))
				expect(seen.querySelector(part)?.text, `${file}: ${part}`).toBe(root.querySelector(part)?.text);
		const second = root.querySelectorAll('.prose h2')[1]?.id;
		expect(second, file).toBeDefined();
		expect(first, `${file}: the first section, up to #${second}`).toContain(`id="${second}"`);
	}
});

test('every question can be read after at most 10 KB with brotli, its CSS included', () => {
	const sizes = faqPages
		.map(({ file, html }) => ({ file, bytes: brotli(html) }))
		.sort((a, b) => b.bytes - a.bytes);
	console.log('Heaviest questions:', sizes.slice(0, 3));
	expect(sizes.filter(({ bytes }) => bytes > 10 * 1024)).toEqual([]);
});

test('the page for a quarrel and each sheet can be used after at most 8 KB with brotli, their CSS included', () => {
	expect(sheetPages.length).toBeGreaterThan(4);
	const sizes = pages
		.filter((page) => page.file === 'now/index.html' || sheetPages.includes(page))
		.map(({ file, html }) => ({ file, bytes: brotli(html) }));
	console.log('The page for a quarrel, and the sheets:', sizes);
	expect(sizes.filter(({ bytes }) => bytes > 8 * 1024)).toEqual([]);
});

test('the self-test with all of its scripts is at most 25 KB with brotli', () => {
	const page = pages.find(({ file }) => file === 'self-test/index.html');
	const waiting = (page?.root.querySelectorAll('script[src]') ?? []).map((script) =>
		(script.getAttribute('src') ?? '').slice(base.length),
	);
	const scripts = new Map<string, string>();
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (scripts.has(file)) continue;
		const text = readFileSync(join(dist, file), 'utf8');
		scripts.set(file, text);
		for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*["']\.\/([^"']+)["']/g))
			waiting.push(posix.join(posix.dirname(file), name ?? ''));
	}
	expect(scripts.size).toBeGreaterThan(2);
	const bytes = brotli(page?.html ?? '') + [...scripts.values()].reduce((sum, text) => sum + brotli(text), 0);
	console.log('The self-test with its scripts:', bytes);
	expect(bytes).toBeLessThanOrEqual(25 * 1024);
});

test('nothing but the HTML stands in the way of the first paint, and there is no web font', () => {
	for (const { root, html, file } of pages) {
		// The sheet for paper doesn't hold up the screen.
		expect(root.querySelectorAll('link[rel=stylesheet]:not([media=print])'), file).toHaveLength(0);
		expect(html, file).not.toContain('@font-face');
		for (const script of root.querySelectorAll('script[src]'))
			expect(script.getAttribute('type'), file).toBe('module');
	}
});

test('an article page loads at most 4.75 KB of script in six files before the reader does anything', () => {
	for (const { root, file } of articlePages) {
		const sources = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
		const scripts = withImports(sources.map((src) => src.slice(base.length)));
		const bytes = scripts.reduce((sum, script) => sum + brotli(readFileSync(join(dist, script))), 0);
		expect(scripts.length, file).toBeGreaterThan(0);
		expect(scripts.length, file).toBeLessThanOrEqual(6);
		expect(bytes, file).toBeLessThanOrEqual(4.75 * 1024);
	}
});

/** Scripts with those that they import when they start; a set that grows is walked to its end. */
function withImports(scripts: readonly string[]): string[] {
	const files = new Set(scripts);
	for (const file of files)
		for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(
			/\b(?:import|from)\s*["'](?:\.\/)?([^"']+)["']/g,
		))
			files.add(`_astro/${name}`);
	return [...files];
}

test('no page asks another host for anything', () => {
	for (const { root, file } of pages)
		for (const element of root.querySelectorAll('[src], link[href]:not([rel=canonical], [rel=expect])')) {
			const url = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
			expect(url.startsWith(base), `${file}: ${url}`).toBe(true);
		}
});

test('the search holds each page and each phrase, and Pagefind the text of each page', () => {
	const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
	const bodies = pages.filter(({ html }) => html.includes('data-pagefind-body')).length;
	const phrases = articlePages.reduce(
		(sum, { root }) => sum + root.querySelectorAll('phrase-card[id]').length,
		0,
	);
	expect(entry.languages.en.page_count).toBe(bodies);
	const folder = join(dist, 'search-index');
	const { build, pages: searched } = JSON.parse(readFileSync(join(folder, 'core.json'), 'utf8'));
	expect(searched).toBe(bodies);
	const cards = readdirSync(join(folder, build))
		.filter((file) => file.startsWith('cards-'))
		.flatMap((file) => JSON.parse(readFileSync(join(folder, build, file), 'utf8')) as { kind: string }[]);
	expect(cards).toHaveLength(bodies + phrases);
	expect(cards.filter(({ kind }) => kind === 'Phrase')).toHaveLength(phrases);
});

test('what a search needs before its first answer keeps within 12 KB of code and 20 KB of data with brotli', () => {
	const panel = readdirSync(join(dist, '_astro')).filter((file) => file.startsWith('searchpanel.'));
	expect(panel).toHaveLength(1);
	const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
	const page = pages.find(({ path }) => path === `${base}search/`);
	const code = (page?.root.querySelectorAll('script[src]') ?? [])
		.map((script) => script.getAttribute('src') ?? '')
		.map((src) => src.slice(base.length))
		.filter((file) => textOf(file).includes('SearchPanel'));
	expect(code.length).toBeGreaterThan(0);
	const files = withImports([...code, `_astro/${panel[0]}`]);
	const bytes = files.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0);
	const data = brotli(readFileSync(join(dist, 'search-index/core.json')));
	console.log('The search with brotli:', { code: bytes, data });
	expect(bytes).toBeLessThanOrEqual(12 * 1024);
	expect(data).toBeLessThanOrEqual(20 * 1024);
});

test('the seven places that people know stand at the top', () => {
	const top = readdirSync('.');
	for (const name of [
		'package.json',
		'astro.config.mjs',
		'tsconfig.json',
		'src',
		'content',
		'public',
		'README.md',
	])
		expect(top).toContain(name);
	expect(existsSync('content/en/articles')).toBe(true);
});
