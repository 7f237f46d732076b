import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articlePages, base, dist, pages } from './site.ts';
import { withImports } from './withImports.ts';

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

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
