import { expect, test } from 'vitest';
import { fileOf, foundFirst } from '../../../src/search/index/foundPages.ts';

const paths = (...pathnames: string[]) => pathnames.map((pathname) => ({ pathname }));

test('what can be found is drawn first, in the order of its files; all else keeps its order', () => {
	const drawn = foundFirst(
		paths(
			'/',
			'/glossary/repair/',
			'/faq/',
			'/articles/a/',
			'/articles/a.md',
			'/articles/a-b/',
			'/help/',
			'/faq/why',
		),
	);
	expect(drawn).toEqual(
		paths(
			'/articles/a-b/',
			'/articles/a/',
			'/faq/why',
			'/glossary/repair/',
			'/',
			'/faq/',
			'/articles/a.md',
			'/help/',
		),
	);
});

test('that order is the one in which files are sorted by their names', () => {
	const drawn = foundFirst(paths('/articles/a/', '/articles/a-b/', '/articles/ab/')).map(({ pathname }) =>
		fileOf(pathname),
	);
	expect(drawn).toEqual(drawn.toSorted());
});
