import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { machineAddress } from '../../../src/content/addresses.ts';
import { atomFeed, feedEntries, type FeedPage } from '../../../src/formats/feed.ts';
import { llmsIndex } from '../../../src/formats/llmsIndex.ts';
import { furtherWords, holdsWords, wordLine } from '../../../src/browser/filterWords.ts';
import { hostRules, movedPages } from '../../../src/content/moved.ts';
import { answerLead } from '../../../src/content/text/answerLead.ts';
import { relatedQuestions } from '../../../src/library/relatedQuestions.ts';

const absolute = (path: string) => `https://wiki.example${path}`;

describe('the feed', () => {
	const changed = (title: string) => `${title}: changed`;
	const settings = { authority: 'wiki.example', changed };
	const article: FeedPage = {
		key: 'articles/pause',
		path: '/articles/pause/',
		title: 'A pause',
		summary: 'How to stop.',
		published: '2026-01-10',
		changes: [
			{ date: '2026-02-01', note: 'Longer.' },
			{ date: '2026-02-01', note: 'And shorter.' },
		],
		isNews: true,
	};

	test('tells of a new article and of each change, the newest first, each under an identity of its own', () => {
		expect(feedEntries([article], settings)).toEqual([
			{
				id: 'tag:wiki.example,2026-02-01:articles/pause/change',
				title: 'A pause: changed',
				path: '/articles/pause/',
				day: '2026-02-01',
				summary: 'Longer.',
			},
			{
				id: 'tag:wiki.example,2026-02-01:articles/pause/change-2',
				title: 'A pause: changed',
				path: '/articles/pause/',
				day: '2026-02-01',
				summary: 'And shorter.',
			},
			{
				id: 'tag:wiki.example,2026-01-10:articles/pause',
				title: 'A pause',
				path: '/articles/pause/',
				day: '2026-01-10',
				summary: 'How to stop.',
			},
		]);
	});

	test('gives nothing away of a page without a summary, not even its change note', () => {
		const entries = feedEntries([{ ...article, title: 'Notes', summary: undefined }], settings);
		expect(entries.map(({ title, summary }) => [title, summary])).toEqual([
			['Notes: changed', undefined],
			['Notes: changed', undefined],
			['Notes', undefined],
		]);
	});

	test('tells of a question only when its advice changed', () => {
		const question = { ...article, key: 'faq/x', changes: undefined, isNews: false };
		expect(feedEntries([question], settings)).toEqual([]);
	});

	test('is Atom, with escaped text', () => {
		const feed = atomFeed({
			id: 'tag:wiki.example,2026:feed',
			title: 'New & changed',
			subtitle: 'News.',
			author: 'The Wiki',
			rights: 'CC BY',
			language: 'en-GB',
			self: absolute('/feed.xml'),
			home: absolute('/'),
			icon: absolute('/favicon.svg'),
			absolute,
			entries: [{ id: 'tag:a', title: '<3 "us"', path: '/a/', day: '2026-02-01', summary: 'A & B' }],
		});
		expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>tag:wiki.example,2026:feed</id>
  <title>New &amp; changed</title>
  <subtitle>News.</subtitle>
  <updated>2026-02-01T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://wiki.example/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://wiki.example/"/>
  <author>
    <name>The Wiki</name>
  </author>
  <rights>CC BY</rights>
  <icon>https://wiki.example/favicon.svg</icon>
  <entry>
    <id>tag:a</id>
    <title>&lt;3 &quot;us&quot;</title>
    <published>2026-02-01T00:00:00Z</published>
    <updated>2026-02-01T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://wiki.example/a/"/>
    <summary>A &amp; B</summary>
  </entry>
</feed>
`);
	});
});

test('the index of twins lists articles by topic, then questions and terms, each with its twin', () => {
	const listed = (path: string, title: string) => ({ path, title, about: `About ${title}.` });
	const index = llmsIndex({
		site: { name: 'The Wiki' },
		t: en,
		absolute,
		topics: [{ title: 'Conflict', articles: [listed('/articles/pause/', 'A pause')] }],
		questions: [listed('/faq/how-long/', 'How long?')],
		terms: [listed('/glossary/flooding/', 'flooding')],
		sheets: [listed('/sheets/pause/', 'Our pause')],
		paths: [listed('/paths/agree/', 'Agree')],
	});
	expect(index).toContain('# The Wiki\n');
	expect(index).toContain(
		'## Conflict\n\n- [A pause](https://wiki.example/articles/pause.md): About A pause.\n',
	);
	expect(index).toContain('- [How long?](https://wiki.example/faq/how-long.md): About How long?.\n');
	expect(index).toContain('- [flooding](https://wiki.example/glossary/flooding.md): About flooding.\n');
	expect(index).toContain('- [Agree](https://wiki.example/paths/agree.md): About Agree.\n');
	expect(index).toContain('- [Our pause](https://wiki.example/sheets/pause.md): About Our pause.\n');
	expect(index).toContain('[Get help now](https://wiki.example/help/)');
});

test('a renamed page leads on from each old name, on the host too, and so does its twin', () => {
	const pages = [
		{ slug: 'pause', title: 'A pause', formerly: ['time-out', 'break'] },
		{ slug: 'x', title: 'X' },
	];
	const moved = movedPages(pages, (slug) => `/articles/${slug}/`);
	expect(moved).toEqual([
		{ from: '/articles/time-out/', to: '/articles/pause/', title: 'A pause' },
		{ from: '/articles/break/', to: '/articles/pause/', title: 'A pause' },
	]);
	expect(hostRules(moved, { href: (path) => `/wiki${path}`, twin: machineAddress.twin })).toBe(
		`# Old addresses of renamed pages, from their \`formerly\`.
/wiki/articles/time-out/ /wiki/articles/pause/ 301
/wiki/articles/time-out.md /wiki/articles/pause.md 301
/wiki/articles/break/ /wiki/articles/pause/ 301
/wiki/articles/break.md /wiki/articles/pause.md 301
`,
	);
});

describe('related questions', () => {
	const question = (slug: string, topic: string) => ({ slug, data: { topic } });
	const of = question('a', 'fights');
	const fights = ['b', 'c', 'd', 'e'].map((slug) => question(slug, 'fights'));
	const elsewhere = question('z', 'health');

	test('come nearest first, four at most, each once and never the question itself', () => {
		const found = relatedQuestions(of, [elsewhere, of], [...fights, elsewhere]);
		expect(found.map(({ slug }) => slug)).toEqual(['z', 'b', 'c', 'd']);
	});

	test('include one from another topic, where there is one', () => {
		expect(relatedQuestions(of, fights, [elsewhere]).map(({ slug }) => slug)).toEqual(['b', 'c', 'd', 'z']);
		expect(relatedQuestions(of, fights).map(({ slug }) => slug)).toEqual(['b', 'c', 'd', 'e']);
	});
});

describe('the filter over questions', () => {
	const text = 'What if my partner won’t talk? Déjà vu, and a time-out.';
	test.each([
		['nothing typed', '', true],
		['the beginning of a word', 'par', true],
		['words in any order', 'talk partner', true],
		['capital letters, accents and apostrophes or none', 'DEJA wont', true],
		['a hyphen or none', 'timeout', true],
		['only blanks and signs', ' ? ', true],
		['the middle of a word', 'artner', false],
		['one word that is there and one that is not', 'partner garden', false],
	])('%s', (_name, typed, expected) => {
		expect(holdsWords(typed)(wordLine(text))).toBe(expected);
	});

	test('is given of other wordings only what the question lacks', () => {
		expect(furtherWords(text, ['My husband won’t talk', 'silent husband'])).toBe('husband silent');
	});
});

test.each([
	[
		'one sentence that stands alone',
		'Start with how you take the small things that are brought to you. Then more.',
		'Start with how you take the small things that are brought to you.',
	],
	[
		'more, where the first alone would say the opposite',
		'It is possible to stop. Nobody can tell you beforehand whether one person will. It takes long.',
		'It is possible to stop. Nobody can tell you beforehand whether one person will.',
	],
	[
		'quotations included',
		'He said “no.” It was late, and they had been at it for hours. So?',
		'He said “no.” It was late, and they had been at it for hours.',
	],
	['all of a short answer', 'No. Never', 'No. Never'],
])('an answer begins with %s', (_name, answer, expected) => {
	expect(answerLead(answer)).toBe(expected);
});
