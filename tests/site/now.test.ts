import { expect, test } from 'vitest';
import { base, pages } from './site.ts';

/** The page for a quarrel that is happening. */
const now = pages.find(({ file }) => file === 'now/index.html');

test('home leads to the page for a quarrel first, and every page leads there', () => {
	const links = pages
		.find(({ file }) => file === 'index.html')
		?.root.querySelectorAll('main a')
		.map((link) => link.getAttribute('href'));
	expect(links?.[0]).toBe(`${base}now/`);
	for (const { root, file } of pages)
		expect(root.querySelector(`footer a[href="${base}now/"]`), file).not.toBeNull();
	for (const from of ['404.html', 'help/index.html'])
		expect(
			pages.find(({ file }) => file === from)?.root.querySelector(`main a[href="${base}now/"]`),
			from,
		).not.toBeNull();
});

test('it asks whether somebody is safe before anything else, and a fear leads to help', () => {
	const links = now?.root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
	expect(links?.[0]).toBe(`${base}help/`);
});

test('each number from 0 to 10 leads to its own place, with one sentence and its limit', () => {
	const numbers = now?.root.querySelectorAll('main ul a').map((link) => ({
		name: link.text.trim(),
		to: link.getAttribute('href')?.slice(1) ?? '',
	}));
	expect(numbers?.map(({ name }) => name)).toEqual([
		...Array.from({ length: 11 }, (_, number) => String(number)),
		'Can’t tell',
	]);
	for (const { to, name } of numbers ?? []) {
		const way = now?.root.querySelector(`[id="${to}"]`)?.closest('section');
		expect(way?.querySelectorAll('phrase-card blockquote'), name).toHaveLength(1);
		expect(way?.querySelector(`phrase-card a[href="${base}help/"]`), name).not.toBeNull();
	}
});
