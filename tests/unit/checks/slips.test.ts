import { expect, test } from 'vitest';
import { jsonSlip } from '../../../src/checks/source/slips/jsonSlip.ts';
import { isLeftover } from '../../../src/checks/source/fileKinds.ts';
import { isDay } from '../../../src/checks/source/days.ts';

const said = (text: string) => {
	const slip = jsonSlip(text);
	return slip && `${slip.place.line}:${slip.place.column} ${slip.what.split(/[:,.]/)[0]}`;
};

test.each([
	['{ "a": 1,\n}', '1:9 Unexpected comma before `}`'],
	['{\n  "a": {,\n "b": 1 } }', '2:9 Unexpected comma'],
	['[1, 2,]', '1:6 Unexpected comma before `]`'],
	["{ 'a': 1 }", '1:3 Unexpected single quotation mark'],
	['{ "a": “x” }', '1:8 Unexpected curly quotation mark'],
	['{ a: 1 }', '1:3 Unexpected key without quotation marks'],
	['{ "a": yes }', '1:8 Unexpected text without quotation marks'],
	['{\n  "a": 1\n  "b": 2\n}', '2:9 A comma is missing here'],
	['{ "a": "x\n" }', '1:10 This text is never closed in its line'],
	['{ "a": "say "no" now" }', '1:13 This double quotation mark ends the text'],
	['{ "a": 1 // later\n}', '1:10 Unexpected comment'],
	['{ "a" = 1 }', '1:7 Unexpected equals sign'],
	['{ "a": [1, 2 }', '1:14 Unexpected `}`'],
	['{ "a": 1', '1:9 The record ends too early'],
	['', '1:1 This file is empty'],
	['{ "a": [] , "b": {}, "c": [{ "d": "\\"" }, -1.5e3, null] }', undefined],
])('JSON %j: %s', (text, expected) => expect(said(text)).toBe(expected));

test('files of systems and editors are left out, in folders too, and content never is', () => {
	const left = [
		'.DS_Store',
		'en/._pause.mdx',
		'.idea/x.xml',
		'en/x.mdx~',
		'#x.mdx#',
		'Thumbs.db',
		'en/x.mdx.swp',
		'4913',
	];
	expect(left.filter((path) => !isLeftover(path))).toEqual([]);
	const content = [
		'en/articles/pause.mdx',
		'en/topics.yaml',
		'sources/a2001.json',
		'README.md',
		'en/articles/49130.mdx',
	];
	expect(content.filter(isLeftover)).toEqual([]);
});

test('a day is one that the calendar has', () => {
	expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
	expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1', ''].some(isDay)).toBe(false);
});
