import { expect, test } from 'vitest';
import { base, pages, pathPages as paths, read } from './site.ts';

/** The paths: ways through several articles, with something to do in each step. */
const words = (text = '') => text.replace(/\s+/g, ' ').trim();

test('a path can be begun at any step, and each has one thing to do and one article to read', () => {
	expect(paths.length).toBeGreaterThan(0);
	for (const { root, file } of paths) {
		const steps = root.querySelectorAll('article > ol > li');
		expect(steps.length, file).toBeGreaterThan(1);
		const begins = root
			.querySelectorAll('nav[aria-labelledby=begin] a')
			.map((link) => link.getAttribute('href'));
		expect(begins, file).toEqual(steps.map(({ id }) => `#${id}`));
		for (const step of steps) {
			expect(step.querySelectorAll('.tool a'), `${file}: ${step.id}`).toHaveLength(1);
			expect(step.querySelectorAll(`.small a[href^="${base}articles/"]`), `${file}: ${step.id}`).toHaveLength(
				1,
			);
		}
	}
});

test('a path says when not to walk it before its first step, and when to leave it for fear, overload and no change', () => {
	for (const { root, file } of paths) {
		const text = root.querySelector('article')?.text ?? '';
		const guard = text.indexOf(root.querySelector('.guard p')?.text ?? '?');
		expect(guard, file).toBeGreaterThan(0);
		expect(guard, file).toBeLessThan(text.indexOf(root.querySelector('ol')?.text ?? '?'));
		const leave = root.querySelector('section[aria-labelledby=leave]');
		expect(leave?.querySelectorAll('p'), file).toHaveLength(3);
		expect(leave?.querySelector(`a[href="${base}help/"]`), file).not.toBeNull();
		expect(leave?.querySelector(`a[href^="${base}articles/"]`), file).not.toBeNull();
	}
});

test('no path promises how long it takes', () => {
	for (const { root, file } of paths)
		expect(root.querySelector('article')?.text, file).not.toMatch(
			/\b(?:\d+|two|three|four|six) (?:weeks|days|months)\b/i,
		);
});

test('each article of a path leads to it, and the path stands in the list and beside itself as Markdown', () => {
	const list = pages.find(({ file }) => file === 'paths/index.html');
	for (const { root, path, file } of paths) {
		expect(list?.root.querySelector(`main h2 a[href="${path}"]`), file).not.toBeNull();
		const twin = read(`${path.slice(base.length).replace(/\/$/, '')}.md`);
		for (const step of root.querySelectorAll('article > ol > li')) {
			const article = step.querySelector(`.small a`)?.getAttribute('href');
			const page = pages.find((one) => one.path === article);
			expect(page?.root.querySelector(`main a[href="${path}"]`), `${file}: ${step.id}`).not.toBeNull();
			for (const said of step.querySelectorAll('p:not(.tool, .small), .tool a'))
				expect(twin, `${file}: ${step.id}`).toContain(words(said.text));
		}
	}
});
