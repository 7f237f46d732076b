import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { visit, readMdx } from '../../../src/content/text/mdast.ts';
import { readBody } from '../../../src/content/text/readBody.ts';
import { readFlags, wholeNumber } from '../../../scripts/corpus/flags.ts';
import { writeCorpus, type CorpusOptions } from '../../../scripts/corpus/generate.ts';
import { reportOf } from '../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A corpus as a tree: path below its folder, text. */
function corpus(name: string, options: CorpusOptions): Map<string, string> {
	const root = join(folder, name);
	writeCorpus(root, options);
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) =>
			join(item.parentPath, item.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Warnings may come and go with the texts that the generator learns from. */
const errorsOf = (tree: ReadonlyMap<string, string>) =>
	reportOf(tree, '2026-11-22').problems.filter(({ severity }) => severity === 'error');

const six = corpus('six', { articles: 6 });
const articles = [...six].filter(([path]) => path.startsWith('en/articles/'));
const bodies = articles.map(([, text]) => readBody(visit(readMdx(text))));

test('the same options give the same bytes', () => {
	expect(corpus('again', { articles: 6, words: 3500, seed: 1 })).toEqual(six);
});

test('another seed gives other articles', () => {
	const other = corpus('other', { articles: 6, seed: 2 });
	const texts = new Set(six.values());
	const shared = [...other].filter(([, text]) => texts.has(text)).map(([path]) => path);
	// Help lines are fixed: nothing in them is generated.
	expect(shared).toEqual(['en/help-lines.yaml']);
});

test('six articles pass the checker', () => {
	expect(articles).toHaveLength(6);
	expect(errorsOf(six)).toEqual([]);
});

test('short articles pass it too', () => {
	const short = corpus('short', { articles: 3, words: 600 });
	expect(errorsOf(short)).toEqual([]);
});

test('each article has the words asked for, within 5 %', () => {
	for (const { words } of bodies) expect(Math.abs(words - 3500)).toBeLessThanOrEqual(175);
});

test('each article has about what an article of the wiki has', () => {
	for (const body of bodies) {
		expect(body.phrases).toHaveLength(8);
		expect(body.claims).toHaveLength(8);
		expect(body.terms).toHaveLength(10);
		expect(body.exercises).toHaveLength(2);
		expect(body.links).toHaveLength(10);
		expect(body.replies).toHaveLength(2);
		expect(body.citations.length).toBeGreaterThanOrEqual(20);
		expect(new Set(body.headings.map(({ text }) => text)).size).toBe(body.headings.length);
	}
	expect(bodies.flatMap(({ phrases }) => phrases).some(({ text }) => /\[[^\]]+\]/.test(text))).toBe(true);
	expect(new Set(bodies.flatMap(({ claims }) => claims.map(({ level }) => level))).size).toBe(5);
});

test('each article is linked by another one', () => {
	const linked = new Set(bodies.flatMap(({ links }) => links.map(({ url }) => url)));
	for (const [path] of articles) expect(linked).toContain(`/${path.slice('en/'.length, -'.mdx'.length)}/`);
});

test('a folder that is not empty is left alone', () => {
	const root = mkdtempSync(join(folder, 'full-'));
	writeFileSync(join(root, 'mine.txt'), 'mine');
	expect(() => writeCorpus(root, { articles: 6 })).toThrow(
		`${root} is not empty. Choose a new folder, or empty this one: nothing was written.`,
	);
	expect(readdirSync(root)).toEqual(['mine.txt']);
});

test('words and flags of a command line are read in any order', () => {
	expect(readFlags(['--seed', '2', 'there', '--articles=10'], ['articles', 'seed'])).toEqual({
		words: ['there'],
		flags: { seed: '2', articles: '10' },
	});
});

test.each([
	['an unknown flag', ['x', '--artcles', '10'], 'Unexpected flag `--artcles`, expected `--articles`.'],
	['a flag without a value', ['--articles'], 'Expected a value behind `--articles`, found none.'],
])('%s is told', (_name, args, message) => {
	expect(() => readFlags(args, ['articles'])).toThrow(message);
});

test.each(['x', '0', '-1', '1.5', ''])('`%s` is no number of articles', (value) => {
	expect(() => wholeNumber('articles', value, 100, 1)).toThrow(
		`Unexpected \`${value}\` as \`--articles\`, expected a whole number from 1.`,
	);
});
