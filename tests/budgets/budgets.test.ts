import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { diagramNames } from '../../src/content/vocabulary.ts';
import { wordCount } from './wordCount.ts';
import { articlePages, base, dist, faqPages, pages, sheetPages } from '../site/site.ts';
import { withImports } from '../site/withImports.ts';

/**
 * What the program may weigh, on content that only changes with it (tests/fixtures/site): no edit of the wiki's own
 * texts can break a budget. How long those may be, the checker says (text-length).
 */
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/** What stands around a text: the same on every page of its kind. */
const shell = (html: string) => html.replace(/(<main[^>]*>).*(<\/main>)/s, '$1$2');

test('an article of 3,000 words with all that an article may hold is at most 20 KB with brotli, its CSS included', () => {
	const sizes = articlePages.map(({ file, html }) => ({ file, words: wordCount(file), bytes: brotli(html) }));
	console.log('Articles:', sizes);
	expect(Math.max(...sizes.map(({ words }) => words))).toBeGreaterThanOrEqual(3000);
	expect(sizes.filter(({ bytes }) => bytes > 20 * 1024)).toEqual([]);
});

test('the shell of every page, its CSS included, is at most 8 KB with brotli', () => {
	const sizes = pages
		.map(({ file, html }) => ({ file, bytes: brotli(shell(html)) }))
		.sort((a, b) => b.bytes - a.bytes);
	console.log('The heaviest shells:', sizes.slice(0, 3));
	for (const { html, file } of pages) expect(shell(html).length, file).toBeLessThan(html.length);
	expect(sizes.filter(({ bytes }) => bytes > 8 * 1024)).toEqual([]);
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
	expect(sheetPages.length).toBeGreaterThan(2);
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

test('what a search needs before its first answer keeps within 15 KB of code and 22 KB of data with brotli', () => {
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
	expect(bytes).toBeLessThanOrEqual(15 * 1024);
	expect(data).toBeLessThanOrEqual(22 * 1024);
});

const drawn = [...articlePages, ...faqPages].flatMap((page) =>
	page.root.querySelectorAll('figure[id^=diagram-]').map((figure) => ({ page, figure })),
);

test('every drawing of the vocabulary stands in a text', () => {
	expect(new Set(drawn.map(({ figure }) => figure.id))).toEqual(
		new Set(diagramNames.map((name) => `diagram-${name}`)),
	);
});

test('a drawing adds at most 900 bytes to its page with brotli', () => {
	for (const { page, figure } of drawn) {
		const html = page.root.outerHTML;
		const bytes = brotli(html) - brotli(html.replace(figure.outerHTML, ''));
		console.log(`${figure.id}: ${bytes} bytes`);
		expect(bytes, figure.id).toBeLessThanOrEqual(900);
	}
});

test('the ledger with 300 claims is at most 60 KB with brotli', () => {
	const ledger = pages.find(({ file }) => file === 'claims/index.html');
	const rows = ledger?.root.querySelectorAll('.claims li') ?? [];
	const html = ledger?.root.outerHTML ?? '';
	// What a claim weighs: half of them are taken out, and the page is weighed again.
	const half = rows.slice(0, Math.floor(rows.length / 2)).map((row) => row.outerHTML);
	const without = half.reduce((rest, row) => rest.replace(row, ''), html);
	const whole = brotli(html);
	const perClaim = (whole - brotli(without)) / half.length;
	const expected = whole + Math.max(0, 300 - rows.length) * perClaim;
	console.log(
		`${rows.length} claims: ${whole} bytes, ${perClaim.toFixed(0)} a claim, ${expected.toFixed(0)} with 300.`,
	);
	expect(perClaim).toBeGreaterThan(40);
	expect(expected).toBeLessThanOrEqual(60 * 1024);
});
