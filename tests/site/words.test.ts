import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCitation } from '../../scripts/readCitation.ts';
import { articlePages, base, dist, faqPages, pages, read, termPages } from './site.ts';
import { sensitive } from './sensitive.ts';

const textPages = [...articlePages, ...faqPages, ...termPages];

test('each word that opens has its explanation once in the page, behind the text, and its page for old browsers', () => {
	let words = 0;
	for (const { root, file } of textPages) {
		for (const word of root.querySelectorAll('label.in-place')) {
			words++;
			const id = word.querySelector('button')?.getAttribute('popovertarget') ?? '?';
			expect(root.querySelectorAll(`[id="${id}"]`), `${file}: ${id}`).toHaveLength(1);
			expect(root.querySelector(`article [id="${id}"]`), `${file}: ${id}`).toBeNull();
			const place = id.startsWith('p_term-')
				? `glossary/${id.slice(7)}/`
				: 'about/editorial-policy/#evidence';
			expect(word.querySelector('a')?.getAttribute('href')).toBe(base + place);
			expect(word.querySelector('button')?.getAttribute('aria-label')).toBe(
				`What “${word.text.trim()}” means`,
			);
		}
		expect(root.querySelector('[data-pagefind-body] [popover]'), file).toBeNull();
	}
	expect(words).toBeGreaterThan(0);
});

test('no page explains a word that it doesn’t use', () => {
	for (const { root, file } of textPages)
		for (const one of root.querySelectorAll('[popover][id]'))
			expect(root.querySelector(`[popovertarget="${one.id}"]`), `${file}: ${one.id}`).not.toBeNull();
});

test('every source leads back to each place that cites it, in the order of the text, and to no other', () => {
	let ways = 0;
	for (const { root, file } of textPages) {
		const cited = root.querySelectorAll('.cite a');
		for (const source of root.querySelectorAll('.sources li')) {
			const back = source.querySelectorAll('span a').map((a) => a.getAttribute('href'));
			const places = cited
				.filter((a) => a.getAttribute('href') === `#${source.id}`)
				.map(({ id }) => `#${id}`);
			expect(back, `${file}: ${source.id}`).toEqual(places);
			expect(back.length, `${file}: ${source.id}`).toBeGreaterThan(0);
			ways += back.length;
		}
	}
	expect(ways).toBeGreaterThan(0);
});

test('an article counts its claims by level, and each count leads to one of that level', () => {
	let counts = 0;
	for (const { root, file } of articlePages) {
		const claims = root.querySelectorAll('.claim');
		const parts = root.querySelectorAll('.mix a');
		const sum = parts.reduce((total, { text }) => total + Number.parseInt(text, 10), 0);
		expect(sum, file).toBe(claims.length);
		for (const part of parts) {
			counts++;
			const claim = root.querySelector(part.getAttribute('href') ?? '');
			const level = part.text.trim().split(' ')[1] ?? '?';
			expect(claim?.querySelector('.how button')?.getAttribute('popovertarget'), file).toBe(
				`p_level-${level}`,
			);
		}
	}
	expect(counts).toBeGreaterThan(0);
});

test('a page is cited in words, BibTeX and RIS: as files that other programs read, and with the day of its check', async () => {
	let files = 0;
	for (const { root, file, path } of [...articlePages, ...faqPages]) {
		const cite = root.querySelectorAll('details').find(({ text }) => text.includes('Cite this page'));
		expect(cite?.text, file).toMatch(/Checked against its sources on \d+ \w+ \d{4}\.\)/);
		const links = cite?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
		const address = path.replace(/\/$/, '');
		for (const link of links) {
			files++;
			const record = await readCitation(read(link.slice(base.length)));
			expect(root.querySelector('h1')?.text, link).toBe(record.title);
			expect(new URL(String(record['URL'])).pathname, link).toBe(path);
			expect(JSON.stringify(record), link).toMatch(/Checked against its sources on \d+ \w+ \d{4}/);
		}
		expect(existsSync(join(dist, `${address.slice(base.length)}.bib`)), file).toBe(links.length === 2);
	}
	// A file stays among the downloads: a sensitive page has none.
	for (const path of sensitive.keys())
		expect(existsSync(join(dist, `${path.slice(base.length, -1)}.bib`)), path).toBe(false);
	expect(files).toBeGreaterThan(0);
});

test('each page tells where it is mentioned: the pages that lead to it, each with a sentence that does', () => {
	let told = 0;
	const byPath = new Map(pages.map((page) => [page.path, page]));
	for (const { root, file, path } of textPages)
		for (const item of root.querySelectorAll('.mentions li')) {
			told++;
			const from = byPath.get(item.querySelector('a')?.getAttribute('href') ?? '?');
			const words = item.querySelector('b')?.text.trim() ?? '?';
			expect(item.querySelector('p')?.text, file).toContain(words);
			const leads = from?.root
				.querySelectorAll(`main a[href^="${path}"]`)
				.some(({ text }) => text.trim() === words);
			expect(leads, `${from?.file} leads to ${file} with “${words}”`).toBe(true);
		}
	expect(told).toBeGreaterThan(0);
});
