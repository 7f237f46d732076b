import { expect, test } from 'vitest';
import { oldDays, proposalProblems, readChanges } from '../../../src/checks/run/proposal.ts';

const told = (output: string, formerly: string[] = []) =>
	proposalProblems(readChanges(output), new Set(formerly)).map(
		({ file, severity, message }) => `${file} ${severity} ${message}`,
	);

test('a new article and a changed one are nobody’s business here', () => {
	expect(told('A\0content/en/articles/new.mdx\0M\0content/en/articles/old.mdx\0')).toEqual([]);
});

test('a renamed article without its old name is told, one with it is not', () => {
	const renamed = 'R098\0content/en/articles/time-out.mdx\0content/en/articles/pause.mdx\0';
	expect(told(renamed)).toEqual([
		'content/en/articles/pause.mdx error This page was `time-out` and its address is a promise. Add `formerly: [time-out]` to its fields: the old address then goes on leading here.',
	]);
	expect(told(renamed, ['articles/time-out'])).toEqual([]);
});

test('a deleted question is told until another page takes its address', () => {
	const deleted = 'D\0content/en/faqs/how-long.mdx\0';
	expect(told(deleted)).toEqual([
		'content/en/faqs/how-long.mdx error `content/en/faqs/how-long.mdx` is gone, and its address was a promise. Name the page that answers instead: add `how-long` to that page’s `formerly`.'.replace(
			'’',
			"'",
		),
	]);
	expect(told(deleted, ['faqs/how-long'])).toEqual([]);
	expect(told('D\0content/sources/coan2006.json\0')).toEqual([]);
});

test('content and code at once are told, with the first file of code', () => {
	expect(told('M\0content/en/articles/pause.mdx\0M\0src/site.ts\0')).toEqual([
		'src/site.ts warning This proposal changes content (1 files) and code (1, the first is src/site.ts) at once. The content is checked with the code of main, so what needs both may fail here. Make it two proposals: the code first, then the content. Nothing is lost.',
	]);
});

const page = (updated: string, body: string, asked = 'a pause') =>
	`---\ntitle: Pause\nupdated: ${updated}\nasked:\n  - ${asked}\n---\n\n${body}\n`;
const toldDays = (before: string, now: string) =>
	oldDays([{ path: 'content/en/articles/pause.mdx', before, now }]).map(({ severity }) => severity);

test('a text that changed without its day is told', () => {
	expect(toldDays(page('2026-01-01', 'Stop.'), page('2026-01-01', 'Go on.'))).toEqual(['warning']);
});

test('a text that changed with its day, and ways of asking alone, are not told', () => {
	expect(toldDays(page('2026-01-01', 'Stop.'), page('2026-02-01', 'Go on.'))).toEqual([]);
	expect(toldDays(page('2026-01-01', 'Stop.'), page('2026-01-01', 'Stop.', 'a time-out'))).toEqual([]);
	expect(oldDays([{ path: 'content/en/articles/new.mdx', now: page('2026-01-01', 'New.') }])).toEqual([]);
});
