import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/content/text/guard.ts';
import { byLetter } from '../../../src/library/alphabet.ts';
import { ensureParagraph } from '../../../src/components/article/ensureParagraph.ts';
import { byCountry } from '../../../src/library/byCountry.ts';
import { faqDescription } from '../../../src/content/text/faqDescription.ts';
import { inReadingOrder, neighbours } from '../../../src/library/readingOrder.ts';
import { pageTitle } from '../../../src/content/text/pageTitle.ts';
import { readingMinutes } from '../../../src/content/text/readingTime.ts';
import { editUrl, reportUrl } from '../../../src/content/authoring/repository.ts';
import { typeset } from '../../../src/content/text/typeset.ts';

test.each([
	['an apostrophe', "don't", 'don’t'],
	['quotes around a word', 'say "no" now', 'say “no” now'],
	['quotes at the beginning and in brackets', '"Well" ("yes")', '“Well” (“yes”)'],
	['single quotes around words', "'so' it goes", '‘so’ it goes'],
	['a single quote inside a double one', '"\'tis"', '“‘tis”'],
	['three dots', 'well...', 'well…'],
])('typeset makes %s typographic', (_name, text, expected) => {
	expect(typeset(text)).toBe(expected);
});

test.each([
	['ends at the full stop', 'Not if you are afraid. Then get help.', 'Not if you are afraid.'],
	['passes over a stop inside a number', 'Not after 9.30 at night. Rest.', 'Not after 9.30 at night.'],
	['takes the whole where nothing ends', 'Not if you are afraid', 'Not if you are afraid'],
])('the guard line %s', (_name, text, expected) => {
	expect(firstSentence(text)).toBe(expected);
});

const article = (slug: string, title: string, order?: number, topic = 't') => ({
	slug,
	data: { topic, title, order },
});
const shelf = [
	article('c', 'C'),
	article('b', 'B'),
	article('two', 'Two', 2),
	article('one', 'One', 1),
	article('x', 'X', 1, 'other'),
];

test('articles stand in their order, those without one last by title', () => {
	expect(inReadingOrder(shelf, 't').map(({ slug }) => slug)).toEqual(['one', 'two', 'b', 'c']);
});

test('an article knows what comes before and after it in its topic', () => {
	const { place, of, previous, next } = neighbours(inReadingOrder(shelf, 't'), article('two', 'Two', 2));
	expect([place, of, previous?.slug, next?.slug]).toEqual([2, 4, 'one', 'b']);
});

test('names are grouped by first letter, without accents, signs under #', () => {
	const groups = byLetter(['éclair', 'Egg', '12 steps', 'apple'], (name) => name);
	expect(groups.map(({ letter, things }) => [letter, things])).toEqual([
		['#', ['12 steps']],
		['A', ['apple']],
		['E', ['éclair', 'Egg']],
	]);
});

test('help lines stand by name of country, kind and whether they answer at night; those for everywhere come last', () => {
	const line = (country: string, kind: 'abuse' | 'emergency', hours: string) => ({ country, kind, hours });
	const lines = [
		line('*', 'abuse', 'Day and night'),
		line('US', 'abuse', 'Weekdays'),
		line('US', 'abuse', 'Day and night, every day'),
		line('US', 'emergency', 'Day and night'),
		line('AU', 'abuse', 'Weekdays'),
	];
	const name = (country: string) => ({ US: 'United States', AU: 'Australia' })[country] ?? country;
	expect(
		byCountry(lines, name).map(({ country, kinds }) => [
			country,
			...kinds.map(({ kind, lines: own }) => `${kind}: ${own.map(({ hours }) => hours).join(' | ')}`),
		]),
	).toEqual([
		['AU', 'abuse: Weekdays'],
		['US', 'emergency: Day and night', 'abuse: Day and night, every day | Weekdays'],
		['*', 'abuse: Day and night'],
	]);
});

test.each([
	['nothing at all takes a minute', 0, 1],
	['238 words take a minute', 238, 1],
	['2,380 words take ten', 2380, 10],
])('%s', (_name, words, minutes) => {
	expect(readingMinutes(words)).toBe(minutes);
});

test('text on the line of the tags gets the paragraph that text on its own lines has', () => {
	expect(ensureParagraph('A claim.')).toBe('<p>A claim.</p>');
	expect(ensureParagraph('\n<p>A claim.</p>\n')).toBe('<p>A claim.</p>');
});

test('a long answer is cut at a word for machines', () => {
	const description = faqDescription({ answer: 'word '.repeat(60).trim() });
	expect(description.length).toBeLessThanOrEqual(160);
	expect(description).toMatch(/word…$/);
});

test('a file is opened for editing, a folder is shown', () => {
	const host = { repository: 'https://host/wiki', branch: 'main' };
	expect(editUrl(host, 'content/en/a.mdx')).toBe('https://host/wiki/edit/main/content/en/a.mdx');
	expect(editUrl(host, 'src/pages')).toBe('https://host/wiki/tree/main/src/pages');
	expect(reportUrl(host, 'https://w/a/')).toBe(
		'https://host/wiki/issues/new?template=mistake.yml&title=Mistake+on+https%3A%2F%2Fw%2Fa%2F&page=https%3A%2F%2Fw%2Fa%2F',
	);
});

test.each([
	['a short title carries the name of the site', 'Flooding', 'Flooding · The Wiki'],
	['a question stands alone', 'Why?', 'Why?'],
	['a long title stands alone', 'x'.repeat(58), 'x'.repeat(58)],
])('%s', (_name, title, expected) => {
	expect(pageTitle(title, 'The Wiki')).toBe(expected);
});
