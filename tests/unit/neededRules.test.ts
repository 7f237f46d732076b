import { expect, test } from 'vitest';
import { neededRules } from '../../src/wiki/neededRules.ts';

const page = (css: string) => `<style>${css}</style><p class="x" data-s1>data-s2</p><b data-s3="true">b</b>`;

const rows: [name: string, css: string, expected: string][] = [
	['a rule of a mark that an element bears stays', 'p[data-s1]{a:b}', 'p[data-s1]{a:b}'],
	['a rule of a mark that nothing bears goes', 'p[data-s1]{a:b}h2[data-s2]{a:b}', 'p[data-s1]{a:b}'],
	['a mark with a value counts', 'b[data-s3]:hover{a:b}', 'b[data-s3]:hover{a:b}'],
	['one of several is enough', 'h2[data-s2],p[data-s1]{a:b}', 'h2[data-s2],p[data-s1]{a:b}'],
	['all of one are needed', 'p[data-s1] i[data-s2]{a:b}', ''],
	['what is nested goes along', 'i[data-s2]{a:b;& b{c:d}}q{a:b}', 'q{a:b}'],
	[
		'at-rules are left alone',
		'@media print{i[data-s2]{a:b}}@layer x;p{a:b}',
		'@media print{i[data-s2]{a:b}}@layer x;p{a:b}',
	],
	['a selector with brackets or texts is left alone', ':is(i)[data-s2]{a:b}', ':is(i)[data-s2]{a:b}'],
];

test.each(rows)('%s', (_name, css, expected) => {
	expect(neededRules(page(css))).toBe(page(expected));
});
