import { expect, test } from 'vitest';
import { idsIn, oldDays, proposalProblems, readChanges } from '../../../src/checks/run/proposal.ts';

const told = (
	output: string,
	formerly: string[] = [],
	before: [file: string, text: string][] = [],
	now = '',
) =>
	proposalProblems(readChanges(output), {
		formerly: new Set(formerly),
		before: before.flatMap(([file, text]) => idsIn(file, text)),
		now: new Set(idsIn('content/en/articles/x.mdx', now).map(({ what, id }) => `${what} ${id}`)),
	}).map(({ file, line, rule, severity, message }) => `${file}:${line} ${rule} ${severity} ${message}`);

test('a new article and a changed one are nobody’s business here', () => {
	expect(told('A\0content/en/articles/new.mdx\0M\0content/en/articles/old.mdx\0')).toEqual([]);
});

test('a renamed article without its old name is told, one with it is not', () => {
	const renamed = 'R098\0content/en/articles/time-out.mdx\0content/en/articles/pause.mdx\0';
	expect(told(renamed)).toEqual([
		'content/en/articles/pause.mdx:1 page-gone error This page was `time-out` and its address is a promise. Add `formerly: [time-out]` to its fields: the old address then goes on leading here.',
	]);
	expect(told(renamed, ['articles/time-out'])).toEqual([]);
});

test('a deleted question is told until another page takes its address', () => {
	const deleted = 'D\0content/en/faqs/how-long.mdx\0';
	expect(told(deleted)).toEqual([
		'content/en/faqs/how-long.mdx:1 page-gone error `content/en/faqs/how-long.mdx` is gone, and its address was a promise. Name the page that answers instead: add `how-long` to that page’s `formerly`.'.replace(
			'’',
			"'",
		),
	]);
	expect(told(deleted, ['faqs/how-long'])).toEqual([]);
	expect(told('D\0content/sources/coan2006.json\0')).toEqual([]);
});

test('content and code at once are told, with the first file of code', () => {
	expect(told('M\0content/en/articles/pause.mdx\0M\0src/site.ts\0')).toEqual([
		'src/site.ts:1 content-and-code warning This proposal changes content (one file) and code (src/site.ts) at once. The content is checked with the code of main, so what needs both may fail here. Make it two proposals: the code first, then the content. Nothing is lost.',
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

test('an id that is gone is told at its line, one that moved to another page is not', () => {
	const changed = 'M\0content/en/articles/pause.mdx\0';
	const before: [string, string][] = [
		['content/en/articles/pause.mdx', 'Words.\n\n<Phrase id="stop-sign" situation="pausing">Stop.</Phrase>'],
	];
	expect(told(changed, [], before, '<Phrase id="stop-sign" situation="pausing">Stop.</Phrase>')).toEqual([]);
	expect(told(changed, [], before, '<Phrase id="stop" situation="pausing">Stop.</Phrase>')).toEqual([
		'content/en/articles/pause.mdx:3 id-gone warning The phrase `stop-sign` is gone. Its id is a part of addresses, and readers have kept it. Is it the same under another id? Then give it back the old one. If it is really gone, say why in the proposal.',
	]);
});

test('topics, paths and claims have ids of that kind, and nothing else in a list has', () => {
	const ids = (file: string, text: string) =>
		idsIn(file, text).map(({ what, id, line }) => `${what} ${id} ${line}`);
	expect(ids('content/en/topics.yaml', '- id: conflict\n  title: x\n- id: "calm"\n')).toEqual([
		'topic conflict 1',
		'topic calm 3',
	]);
	expect(ids('content/en/paths.yaml', '- id: way\n  steps:\n    - id: one\n')).toEqual(['path way 1']);
	expect(ids('content/en/situations.yaml', '- id: pausing\n')).toEqual([]);
	expect(ids('content/en/faqs/x.mdx', '<Evidence level="some"\n  id="calm">\n')).toEqual(['claim calm 1']);
});
