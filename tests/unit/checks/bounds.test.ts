import { describe, expect, test } from 'vitest';
import { tooMuch, most } from '../../../src/checks/source/tooMuch.ts';
import { compiler, matches } from '../../../src/search/query/dangerPattern.ts';
import { tokensOf } from '../../../src/search/query/tokens.ts';
import { mentionsIn } from '../../../src/content/text/mentions.ts';
import { readMdx, visit } from '../../../src/content/text/mdast.ts';
import { edited, reportOf } from '../fixture.ts';

const page = 'en/articles/pause.mdx';
const told = (body: string) => tooMuch(`---\ntitle: x\n---\n\n${body}`, page)?.what;

describe('how much a text may have is counted', () => {
	test.each([
		['block', 'a', most.block],
		['signs', '*', most.signs],
	])('%s', (what, sign, limit) => {
		expect(told(sign.repeat(limit - 1))).toBeUndefined();
		expect(told(sign.repeat(limit + 1))).toBe(what);
	});

	test('entities, in as many paragraphs as one likes', () => {
		expect(told('&amp;\n\n'.repeat(most.entities))).toBeUndefined();
		expect(told('&amp;\n\n'.repeat(most.entities + 1))).toBe('entities');
	});

	test('the place of a long block is its own beginning', () => {
		const found = tooMuch(`---\ntitle: x\n---\n\nShort.\n\n${'a '.repeat(30_000)}\n\nShort.`, page);
		expect(found).toMatchObject({ what: 'block', at: '---\ntitle: x\n---\n\nShort.\n\n'.length });
	});

	test('a long text of many paragraphs has nothing too much', () => {
		expect(told('Some words of a paragraph.\n\n'.repeat(8000))).toBeUndefined();
	});
});

test('a file with too much of something hides none of its phrases from others', () => {
	const { problems } = reportOf(edited(page, 'It is late', `${'*'.repeat(20_000)}\n\nIt is late`));
	expect(problems.map(({ rule }) => rule)).toEqual(['too-much']);
});

test('words that could stand in a line in millions of ways are tried once each', () => {
	const compile = compiler(new Map());
	const find = matches(tokensOf('the '.repeat(60) + 'end'));
	const before = process.cpuUsage();
	expect(find([compile(`${'the '.repeat(40)} stop`)])).toEqual([]);
	expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});

test('of a sentence without an end, only what stands beside a link is kept', () => {
	const mentions = mentionsIn(visit(readMdx('[x](/help/) '.repeat(3000))));
	expect(mentions).toHaveLength(3000);
	const letters = mentions.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
	expect(letters).toBeLessThan(3000 * 1300);
});

test('where half of all days are still to come, it is the clock that is wrong', () => {
	const days = (today: string) =>
		reportOf(edited(page, '', ''), today).problems.filter(({ rule }) => rule === 'day-ahead').length;
	expect(days('2026-03-01')).toBe(0);
	expect(days('2025-03-01')).toBe(0);
	expect(days('2026-01-20')).toBeGreaterThan(0);
});
