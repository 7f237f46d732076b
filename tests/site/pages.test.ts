import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { base, dist, faqPages, pages, read } from './site.ts';

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('the pages of the wiki are there', () => {
	const files = pages.map(({ file }) => file);
	for (const folder of [
		'',
		'articles/',
		'faq/',
		'phrases/',
		'glossary/',
		'paths/',
		'sheets/',
		'now/',
		'search/',
		'help/',
		'about/',
	])
		expect(files).toContain(`${folder}index.html`);
	expect(files).toContain('about/editorial-policy/index.html');
	expect(files).toContain('404.html');
});

test('no address needs a large letter: some hosts make them small, and some disks take them for small ones', () => {
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
	expect(files.filter((file) => /[A-Z]/.test(file) && !file.startsWith('_host'))).toEqual([]);
});

test('every internal link leads to a file, and every anchor to something with that id', () => {
	const dead: string[] = [];
	const byPath = new Map(pages.map((page) => [page.path, page]));
	for (const page of pages) {
		for (const element of page.root.querySelectorAll('[href], [src]')) {
			const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			if (/^(?:https?:|mailto:|tel:)/.test(url)) continue;
			const [path = '', hash] = url.split('#');
			const target = path === '' ? page : byPath.get(path);
			const isFile = path.startsWith(base) && existsSync(join(dist, path.slice(base.length)));
			if (!target && !(isFile && !path.endsWith('/'))) dead.push(`${page.file}: ${url}`);
			else if (hash && !target?.root.querySelector(`[id="${hash}"]`)) dead.push(`${page.file}: ${url}`);
		}
	}
	expect(dead).toEqual([]);
});

test('every page has one h1', () => {
	const wrong = pages.filter(({ root }) => root.querySelectorAll('h1').length !== 1);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('titles and descriptions are there, and no two are the same', () => {
	const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '');
	const descriptions = pages.map(
		({ root }) => root.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
	);
	expect(titles.filter((title) => title.trim() === '' || title.length > 60)).toEqual([]);
	expect(descriptions.filter((text) => text.length < 40 || text.length > 160)).toEqual([]);
	expect(repeated(titles)).toEqual([]);
	expect(repeated(descriptions)).toEqual([]);
});

test('every page knows its own address', () => {
	for (const { root, path, file } of pages) {
		const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
		if (file !== '404.html') expect(new URL(canonical).pathname).toBe(path);
	}
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		// Boxes of one group share their name: a form sends each that is ticked.
		rules: { 'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }] },
	});
	const problems: string[] = [];
	for (const { file, html } of pages) {
		const report = await validator.validateString(html, join(dist, file));
		for (const { messages } of report.results)
			for (const { line, column, message, ruleId } of messages)
				problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
	}
	expect(problems.slice(0, 20)).toEqual([]);
}, 120_000);

test('the answer is the first paragraph after the question, and the limit comes before the phrase', () => {
	for (const { root, file } of faqPages) {
		const text = root.querySelector('article')?.text ?? '';
		const answer = text.indexOf(root.querySelector('.answer')?.text ?? '?');
		const limit = text.indexOf('Stop, and get help, if');
		const phrase = text.indexOf('A phrase to try');
		expect(answer, file).toBeGreaterThan(0);
		if (phrase > 0) expect(limit > answer && limit < phrase, file).toBe(true);
	}
});

test('every page offers its source for editing and a way to help', () => {
	for (const { root, file } of pages) {
		const links = root.querySelectorAll('a').map((a) => a.getAttribute('href') ?? '');
		expect(
			links.some((url) => /\/(?:edit|tree)\/main\//.test(url)),
			file,
		).toBe(true);
		expect(links, file).toContain(`${base}help/`);
	}
});

test('the sitemap holds every page that may be found, and no other', () => {
	const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url]) => new URL(url ?? '').pathname,
	);
	const open = pages.filter(({ root }) => !root.querySelector('meta[name=robots]')).map(({ path }) => path);
	expect(listed.sort()).toEqual(open.sort());
});

test('every help line says when it answers', () => {
	const help = pages.find(({ file }) => file === 'help/index.html');
	const lines = help?.root.querySelectorAll('a.call') ?? [];
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines)
		expect(line.parentNode.querySelector('.hours')?.text, line.parentNode.text).toMatch(/\w/);
});
