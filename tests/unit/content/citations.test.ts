import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceData } from '../../../src/content/schemas/source.ts';
import { formatSources } from '../../../src/content/citations.ts';

const sources = readdirSync('content/sources').map(
	(file) => JSON.parse(readFileSync(`content/sources/${file}`, 'utf8')) as SourceData,
);
const formatted = formatSources(sources);

test('every source of the wiki is formatted', () => {
	expect(formatted.size).toBe(sources.length);
	for (const { reference, label } of formatted.values()) {
		expect(reference).toMatch(/\(\d{4}(?:, [A-Z][a-z]+(?: \d{1,2})?)?\)\./);
		expect(label).toMatch(/, \d{4}[a-z]?$/);
	}
});

test.each([
	['two authors are joined', 'collinsfeeney2000', 'Collins &amp; Feeney, 2000', 'Collins and Feeney (2000)'],
	['three are shortened', 'coan2006', 'Coan et al., 2006', 'Coan et al. (2006)'],
	['a cut list is no person', 'joel2020', 'Joel et al., 2020', 'Joel et al. (2020)'],
	[
		'two people of one name get their initials',
		'johnsonmp2008',
		'M. P. Johnson, 2008',
		'M. P. Johnson (2008)',
	],
])('%s', (_name, id, label, textLabel) => {
	expect(formatted.get(id)).toMatchObject({ label, textLabel });
});

test('a list that is cut short ends in et al., without a false last author', () => {
	expect(formatted.get('schmitt2004')?.reference).toContain('Austers, I., et al. (2004)');
});

test('more than twenty authors are shown as the style wants it: nineteen, dots, the last', () => {
	expect(formatted.get('granqvist2017')?.reference).toContain('… Duschinsky, R. (2017)');
});

test('references carry no address of their own: the page links it', () => {
	for (const { reference } of formatted.values()) expect(reference).not.toContain('http');
});

test('the list is in the order of the alphabet', () => {
	const names = [...formatted.values()].sort((a, b) => a.rank - b.rank).map(({ reference }) => reference);
	expect(names[0]).toMatch(/^Ainsworth/);
	expect(names.at(-1)).toMatch(/^Zhang/);
});
