import { cpSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { build, copyProject } from '../../scripts/copyProject.ts';

const article = (title: string, extra: string) => `---
title: ${title}
description: ${extra === 'stub' ? 'A page that was only begun, made by a test, and told of as no more than a beginning.' : 'An article made by a test, to see that one file is enough for a new page of the wiki.'}
topic: loud-days
published: 2026-11-22
updated: 2026-11-22
checked: 2026-11-22
checkAgain: 2028-05-22
summary: >-
  ${extra === 'stub' ? 'Begun by a test and left there. A stub stands in the index, its topic and the phrasebook, and in no sitemap, feed or card; it says so.' : 'This text was written by a test. It is long enough to be a summary, it says nothing of use to anybody, and'}
  ${extra === 'stub' ? 'What it will say is not known yet.' : 'it is gone once the test has looked at what was built.'}
takeaways:
  - One file is enough.
  - Nothing else is edited.
  - The test cleans up.
firstPhrase: zebra-phrase-of-${extra}
notFor: Not for anybody. It is a test.
asked:
  - zebra ${extra}
${extra === 'stub' ? 'status: stub' : 'formerly: [zebra-old]'}
changes:
  - { date: 2026-11-22, note: The ${extra} zebra was painted with other stripes. }
---

Some words of its own.

## A section

<Phrase id="zebra-phrase-of-${extra}" situation="opening-a-talk" when="a test runs">Zebras say ${extra}.</Phrase>
`;

const question = `---
question: Is one file enough for a zebra?
answer: >-
  It is. A file in the folder of articles becomes a page, stands in the index and in its topic, brings its phrases into
  the phrasebook, and is found by the search, without any other edit. This answer has the length that answers have here,
  and says nothing more.
article: zebra-whole
topic: loud-days
next: [Write the file and save it., Look at the page it makes., Take the file out again.]
asked: [zebra in one file]
published: 2026-11-22
updated: 2026-11-22
checked: 2026-11-22
checkAgain: 2028-05-22
---

It was tried by this test.
`;

describe('one file makes a page', () => {
	const folder = copyProject('add-article', 'tests/fixtures/site');
	const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
	let built = { code: 1, output: '' };

	beforeAll(() => {
		const articles = join(folder, 'content/en/articles');
		writeFileSync(join(articles, 'zebra-whole.mdx'), article('Zebras, whole', 'whole'));
		writeFileSync(join(articles, 'zebra-stub.mdx'), article('Zebras, begun', 'stub'));
		writeFileSync(join(folder, 'content/en/faqs/zebra-question.mdx'), question);
		built = build(folder);
	});

	test('the build passes and says how much can be searched', () => {
		expect(built.output).toMatch(/\d+ pages and \d+ phrases can be searched/);
		// The site's own pictures were drawn by an earlier build, and are shared.
		expect(built.output).toMatch(/\d+ pictures for shared links, \d of them new/);
		expect(built.output).toMatch(/\d+ pages, [\d.]+ MB in all, stand in dist after [\d.]+ s\./);
		expect(built.code).toBe(0);
	});

	test('the article and the stub stand in the index, in their topic and in the phrasebook', () => {
		for (const name of ['whole', 'stub']) {
			expect(page('articles/index.html')).toContain(`/articles/zebra-${name}/`);
			expect(page('topics/loud-days/index.html')).toContain(`/articles/zebra-${name}/`);
			expect(page('phrases/index.html')).toContain(`Zebras say ${name}.`);
		}
	});

	test('the sitemap holds the article and not the stub, and the stub asks not to be indexed', () => {
		expect(page('sitemap-0.xml')).toContain('/articles/zebra-whole/');
		expect(page('sitemap-0.xml')).not.toContain('zebra-stub');
		expect(page('articles/zebra-stub/index.html')).toContain('<meta name="robots" content="noindex">');
		expect(page('articles/zebra-stub/index.html')).toContain('still being written');
		expect(page('articles/zebra-stub/index.html')).not.toContain('og:image');
	});
});

describe('a renamed page', () => {
	// Built by the tests above: a build costs a quarter of a minute.
	const built = (path: string) => readFileSync(join('.cache/add-article/dist', path), 'utf8');

	test('leads on from its old address by a page and by a rule for the host, and is found under one only', () => {
		expect(built('articles/zebra-old/index.html')).toContain(
			'<meta http-equiv="refresh" content="0; url=/articles/zebra-whole/">',
		);
		expect(built('articles/zebra-old/index.html')).toMatch(
			/<a [^>]*href="\/articles\/zebra-whole\/"[^>]*>Zebras, whole<\/a>/,
		);
		expect(built('_redirects')).toBe(`# Old addresses of renamed pages, from their \`formerly\`.
/articles/zebra-old/ /articles/zebra-whole/ 301
/articles/zebra-old.md /articles/zebra-whole.md 301
`);
		expect(built('sitemap-0.xml')).not.toContain('zebra-old');
	});

	test('keeps its identity in the feed, which tells of its change; a stub is no news', () => {
		expect(built('feed.xml')).toContain(',2026-11-22:articles/zebra-old</id>');
		expect(built('feed.xml')).toContain(',2026-11-22:articles/zebra-old/change</id>');
		expect(built('feed.xml')).toContain('<summary>The whole zebra was painted with other stripes.</summary>');
		expect(built('feed.xml')).not.toContain('stub');
		expect(built('llms.txt')).not.toContain('zebra-stub');
		expect(built('articles/zebra-whole/index.html')).toContain(
			'The whole zebra was painted with other stripes.',
		);
	});
});

describe('a build that fails', () => {
	const folder = copyProject('broken', 'tests/fixtures/site');
	const file = join(folder, 'content/en/articles/kettle-talk.mdx');
	const good = readFileSync(file, 'utf8');
	const marker = join(folder, 'dist', 'index.html');

	beforeAll(() => {
		cpSync(fixtureSite, join(folder, 'dist'), { recursive: true });
	});

	const tree = () =>
		readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
			.sort()
			.map((path) => `${path} ${statSync(join(folder, 'dist', path)).mtimeMs}`);

	test('on content names file, place and mend, shows no stack, evaluates nothing and leaves the last site as it was', () => {
		const before = tree();
		writeFileSync(
			file,
			good.replace(/^topic: .*$/m, 'topc: loud-days').replace('\n## ', '\n{process.exit(7)}\n\n## '),
		);
		const { code, output } = build(folder);
		expect(code).toBe(1);
		expect(output).toMatch(
			/content\/en\/articles\/kettle-talk\.mdx:4:1 — Unexpected key `topc`\. Did you mean `topic`\?/,
		);
		expect(output).toMatch(
			/kettle-talk\.mdx:\d+:1 — Unexpected expression `\{process\.exit\(7\)\}`, expected words only\./,
		);
		expect(output).not.toMatch(/\n\s+at /);
		expect(tree()).toEqual(before);
		writeFileSync(file, good);
	});

	test('on a file that ends the parser names it all the same', () => {
		const before = tree();
		writeFileSync(file, `${good}\nimport "\\`);
		const { code, output } = build(folder);
		writeFileSync(file, good);
		expect(output).toContain("content/en/articles/kettle-talk.mdx:1:1 — This file can't be read");
		expect(code).toBe(1);
		expect(tree()).toEqual(before);
	});

	test('in a page leaves the last site as it was, too', () => {
		const before = tree();
		const page = join(folder, 'src/pages/404.astro');
		const text = readFileSync(page, 'utf8');
		writeFileSync(page, text.replace('---\n', "---\nthrow new Error('broken on purpose');\n"));
		const { code, output } = build(folder);
		expect(code).not.toBe(0);
		expect(output).toContain('broken on purpose');
		expect(tree()).toEqual(before);
		writeFileSync(page, text);
		expect(existsSync(marker)).toBe(true);
	});

	test('because the index lost a page says so', () => {
		const page = join(folder, 'src/pages/glossary/[slug].astro');
		const text = readFileSync(page, 'utf8');
		writeFileSync(page, text.replace('data-pagefind-body', ''));
		const before = tree();
		const { code, output } = build(folder);
		expect(code).not.toBe(0);
		expect(output).toMatch(/The search index holds \d+ entries, expected \d+/);
		expect(tree()).toEqual(before);
	});
});
