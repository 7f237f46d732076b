import { describe, expect, test } from 'vitest';
import type { ContentRule } from '../../../src/checks/problem.ts';
import { checkedContent } from '../../../src/checks/checkedContent.ts';
import { checkFolder } from '../../../src/checks/run/checkFolder.ts';
import { ofCollection } from '../../../src/checks/source/content.ts';
import { parseEntries } from '../../../src/checks/source/parseEntries.ts';
import { readContent } from '../../../src/checks/source/readContent.ts';
import { collectionNames, collections, ofShape, placeOfFile } from '../../../src/content/collections.ts';
import { readHast, type HastNode } from '../../../src/content/text/hast.ts';
import { readMdx, textOf, visit } from '../../../src/content/text/mdast.ts';
import { searchInput } from '../../../src/search/integration/searchInput.ts';
import { checkedLoader } from '../../../src/integrations/content/checkedLoader.ts';
import { files } from '.././fixture.ts';

/** What the checker reads of a text, once, is what all others get. */
const folder = 'tests/fixtures/content';

test('what comes from the checker’s process is what its files hold, places and all', async () => {
	const { content } = await checkFolder(folder, '2026-03-01');
	const here = readContent(folder);
	expect(content.entries.length).toBeGreaterThan(15);
	expect(content.entries.map((entry) => ({ ...entry, places: entry.places }))).toEqual(here.entries);
	expect(content.files.map(({ path }) => path)).toEqual(here.files.map(({ path }) => path));
});

test('a text’s record holds its phrases, its links in their sentences, its words and its length', () => {
	const [pause] = ofCollection(readContent(folder), 'articles').filter(({ slug }) => slug === 'pause');
	expect(pause?.found?.phrases.length).toBeGreaterThan(0);
	expect(pause?.found?.words).toBeGreaterThan(40);
	expect(pause?.mentions.length).toBeGreaterThan(0);
	expect(pause?.words.split(' ')).toContain('late');
	expect(pause?.text.split('\n').length).toBe(files.get('en/articles/pause.mdx')?.split('\n').length);
});

test('the words of all texts are counted by the pages that they stand on', () => {
	const content = readContent(folder);
	const { bodyWords, docs } = searchInput(content);
	expect(docs.length).toBeGreaterThan(3);
	expect(bodyWords.get('late')).toBe(
		content.entries.filter(({ words }) => words.split(' ').includes('late')).length,
	);
});

test('what was saved as its template came is not among what can be searched', () => {
	const content = readContent(folder);
	const entries = content.entries.map((entry) =>
		entry.slug === 'pause' && entry.collection === 'articles'
			? { ...entry, data: { ...entry.data, description: undefined, summary: 'To be written: the advice.' } }
			: entry,
	);
	const paths = (all: typeof content) => searchInput(all).docs.map(({ card }) => card.path);
	expect(paths(content)).toContain('/articles/pause/');
	expect(paths({ ...content, entries: entries })).not.toContain('/articles/pause/');
});

describe('the loader', () => {
	const load = async (collection: 'articles' | 'topics') => {
		const stored: { id: string; data: Record<string, unknown>; digest?: string }[] = [];
		await checkedLoader(collection).load({
			store: { clear: () => void stored.splice(0), set: (entry: (typeof stored)[0]) => stored.push(entry) },
			parseData: ({ data }: { data: object }) => Promise.resolve(data),
		} as never);
		return stored;
	};

	test('hands over the fields of each text, and rows with their places', async () => {
		checkedContent.set(readContent(folder));
		const [article] = await load('articles');
		expect(article?.data['title']).toBeTypeOf('string');
		expect(article?.digest).not.toBe('');
		expect((await load('topics')).map(({ data }) => data['position'])).toEqual(
			[0, 1].slice(0, (await load('topics')).length),
		);
	});

	test('hands over nothing of the text: it would be one module of many megabytes', async () => {
		checkedContent.set(readContent(folder));
		for (const entry of await load('articles')) expect(Object.keys(entry)).not.toContain('body');
	});
});

describe('the text that is checked is the text that is drawn', () => {
	const head = (files.get('en/glossary/flooding.mdx') ?? '').replace(/\n---\n[\s\S]*$/, '\n---\n');
	const blanks = [
		0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200a, 0x2028, 0x2029,
		0x202f, 0x205f, 0x3000, 0xfeff,
	];
	const bodies = [
		'[a`b]: https://example.org/?q=`c\n\nAsk [a`b].',
		"import x from 'y'",
		'+++\nNot for anybody who is afraid.\n+++\n\nText.',
		'## A heading\n\nText.',
		'Words [^1].\n\n[^1]: More.',
	];
	const wordsOf = (node: HastNode): string =>
		node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join(' ');
	const bare = (text: string) => text.replace(/[\s\u0085]+/gu, '');

	test.each(bodies)('%j, behind and before every kind of blank', (body) => {
		for (const code of blanks)
			for (const text of [String.fromCharCode(code) + body, body + String.fromCharCode(code)]) {
				const [entry] = parseEntries({
					path: 'en/glossary/flooding.mdx',
					file: 'flooding.mdx',
					bytes: Buffer.from(`${head}${text}`),
				}).entries;
				if (!entry?.found || entry.syntaxErrors.length > 0) continue;
				const ofChecker = entry.nodes[0]?.node;
				expect(ofChecker && textOf(ofChecker)).toBe(textOf(readMdx(entry.text)));
				expect(entry.nodes.map(({ node }) => node.type)).toEqual(
					visit(readMdx(entry.text)).map(({ node }) => node.type),
				);
				const esm = entry.nodes.some(({ node }) => node.type === 'mdxjsEsm');
				if (!esm && !text.includes('[^1]'))
					expect(bare(wordsOf(readHast(entry.text))), code.toString(16)).toBe(
						bare(textOf(entry.nodes[0]!.node)),
					);
			}
	});

	test('frontmatter of another kind at the beginning of a body is text to all of them', () => {
		const { entries } = parseEntries({
			path: 'en/glossary/flooding.mdx',
			file: 'flooding.mdx',
			bytes: Buffer.from(`${head}+++\nNot for anybody who is afraid.\n+++\n\nText.`),
		});
		expect(wordsOf(readHast(entries[0]?.text ?? ''))).toContain('Not for anybody who is afraid.');
		expect(entries[0]?.words).toContain('anybody');
	});
});

test('the places of a body’s parts are those of its file', () => {
	const [pause] = ofCollection(readContent(folder), 'articles').filter(({ slug }) => slug === 'pause');
	const source = files.get('en/articles/pause.mdx') ?? '';
	for (const { at } of pause?.found?.phrases ?? []) expect(source.slice(at.offset)).toMatch(/^<Phrase/);
});

describe('the table of collections', () => {
	test('has a home for each file of the content, and none for others', () => {
		expect(placeOfFile('en/articles/pause.mdx')).toEqual({ collection: 'articles', slug: 'pause' });
		expect(placeOfFile('en/topics.yaml')).toEqual({ collection: 'topics', slug: '' });
		expect(placeOfFile('sources/coan2006.json')).toEqual({ collection: 'sources', slug: 'coan2006' });
		for (const path of [
			'en/articles/a/b.mdx',
			'en/articles/pause.md',
			'en/topicsxyaml',
			'de/topics.yaml',
			'README.md',
		])
			expect(placeOfFile(path), path).toBeUndefined();
		expect(ofShape('mdx')).toEqual(['articles', 'faqs', 'glossary']);
	});

	test('refers to collections that there are, or to phrases', () => {
		const targets = collectionNames.flatMap((name) => Object.values(collections[name].refersTo ?? {}));
		expect(targets.length).toBeGreaterThan(15);
		for (const target of targets) expect([...collectionNames, 'phrases']).toContain(target);
	});
});

test('a rule that asks for a field that its collection doesn’t have does not compile', () => {
	const rule: ContentRule = (content) =>
		ofCollection(content, 'articles').flatMap(({ data }) => {
			// @ts-expect-error: an article has no such field.
			expect(data?.titel).toBeUndefined();
			// @ts-expect-error: what a field holds must be looked at first.
			expect((): string => data?.title).toBeTypeOf('function');
			return [];
		});
	expect(rule(readContent(folder), { today: '2026-03-01', changed: new Set<string>() })).toEqual([]);
});
