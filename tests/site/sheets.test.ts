import { expect, test } from 'vitest';
import { base, pages, read, sheetPages } from './site.ts';

/** The sheets: things to fill in, which are nobody else's business. */
const words = (text = '') => text.replace(/\s+/g, ' ').trim();

test('each sheet says what it is for, how long it takes, when to stop, and that nobody may demand to see it', () => {
	for (const { root, file } of sheetPages) {
		const said = words(root.querySelector('.leaf')?.text);
		expect(said, file).toMatch(/\d+ minutes? · (?:on your own|both of you)/);
		expect(said, file).toMatch(/When to stop: \S/);
		expect(said, file).toContain('Nobody may demand to see it, and nobody has to fill it in.');
		const limit = said.indexOf(words(root.querySelector('.guard p')?.text));
		expect(limit, file).toBeGreaterThan(0);
		expect(limit, file).toBeLessThan(said.indexOf('When to stop'));
		expect(root.querySelector(`.guard a[href="${base}help/"]`), file).not.toBeNull();
	}
});

test('what is typed into one can’t be sent or kept: no form, and no field that a browser fills in again', () => {
	for (const { root, file } of sheetPages) {
		const fields = root.querySelectorAll('textarea');
		expect(fields.length, file).toBeGreaterThan(0);
		expect(
			root.querySelectorAll('form, [name][value]:not(button):not(meta):not([name=theme])'),
			file,
		).toEqual([]);
		for (const field of fields) {
			expect(field.getAttribute('autocomplete'), file).toBe('off');
			expect(field.getAttribute('name'), file).toBeUndefined();
			expect(field.getAttribute('aria-label'), file).toMatch(/\S/);
		}
		expect(root.querySelector('.leaf')?.getAttribute('spellcheck'), file).toBe('false');
	}
});

test('all sheets are listed, each leads to an article that explains it, and that leads back', () => {
	const listed = pages
		.find(({ file }) => file === 'sheets/index.html')
		?.root.querySelectorAll('main h2 a')
		.map((link) => link.getAttribute('href') ?? '');
	expect(listed?.toSorted()).toEqual(sheetPages.map(({ path }) => path).sort());
	for (const { root, path } of sheetPages) {
		const article = root.querySelector('.below a')?.getAttribute('href');
		const page = pages.find((one) => one.path === article);
		expect(page?.root.querySelector(`.prose a[href="${path}"]`), path).not.toBeNull();
	}
});

test('a sheet stands beside itself as Markdown, with a line for each blank', () => {
	for (const { root, path, file } of sheetPages) {
		const twin = read(`${path.slice(base.length).replace(/\/$/, '')}.md`);
		expect(twin, file).toContain(`# ${words(root.querySelector('h1')?.text)}\n`);
		expect(twin, file).toContain('……');
		for (const name of root.querySelectorAll('.row:first-child .name'))
			expect(twin, file).toContain(words(name.text));
	}
});
