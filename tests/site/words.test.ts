import { expect, test } from 'vitest';
import { articlePages, base, faqPages, pages } from './site.ts';

const termPages = pages.filter(({ file }) => /^glossary[/\\][^/\\]+[/\\]index/.test(file));
const textPages = [...articlePages, ...faqPages, ...termPages];

test('each word that opens has its explanation once in the page, behind the text, and its page for old browsers', () => {
	let words = 0;
	for (const { root, file } of textPages) {
		for (const word of root.querySelectorAll('label.in-place')) {
			words++;
			const id = word.querySelector('button')?.getAttribute('popovertarget') ?? '?';
			expect(root.querySelectorAll(`[id="${id}"]`), `${file}: ${id}`).toHaveLength(1);
			expect(root.querySelector(`article [id="${id}"]`), `${file}: ${id}`).toBeNull();
			const place = id.startsWith('term-') ? `glossary/${id.slice(5)}/` : 'about/editorial-policy/#evidence';
			expect(word.querySelector('a')?.getAttribute('href')).toBe(base + place);
			expect(word.querySelector('button')?.getAttribute('aria-label')).toBe(
				`What “${word.text.trim()}” means`,
			);
		}
		expect(root.querySelector('[data-pagefind-body] [popover]'), file).toBeNull();
	}
	expect(words).toBeGreaterThan(100);
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
	expect(ways).toBeGreaterThan(100);
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
			expect(claim?.querySelector('.how button')?.getAttribute('popovertarget'), file).toBe(`level-${level}`);
		}
	}
	expect(counts).toBeGreaterThan(10);
});
