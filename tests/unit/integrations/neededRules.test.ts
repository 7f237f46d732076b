import { expect, test } from 'vitest';
import { neededRules } from '../../../src/integrations/html/neededRules.ts';

const page = (css: string) =>
	`<style>${css}</style><p class="x" data-astro-cid-abcdefg1>data-astro-cid-abcdefg2</p><b data-astro-cid-abcdefg3="true">b</b>`;

const rows: [name: string, css: string, expected: string][] = [
	[
		'a rule of a mark that an element bears stays',
		'p[data-astro-cid-abcdefg1]{a:b}',
		'p[data-astro-cid-abcdefg1]{a:b}',
	],
	[
		'a rule of a mark that nothing bears goes',
		'p[data-astro-cid-abcdefg1]{a:b}h2[data-astro-cid-abcdefg2]{a:b}',
		'p[data-astro-cid-abcdefg1]{a:b}',
	],
	[
		'a mark with a value counts',
		'b[data-astro-cid-abcdefg3]:hover{a:b}',
		'b[data-astro-cid-abcdefg3]:hover{a:b}',
	],
	[
		'one of several is enough',
		'h2[data-astro-cid-abcdefg2],p[data-astro-cid-abcdefg1]{a:b}',
		'h2[data-astro-cid-abcdefg2],p[data-astro-cid-abcdefg1]{a:b}',
	],
	['all of one are needed', 'p[data-astro-cid-abcdefg1] i[data-astro-cid-abcdefg2]{a:b}', ''],
	['what is nested goes along', 'i[data-astro-cid-abcdefg2]{a:b;& b{c:d}}q{a:b}', 'q{a:b}'],
	[
		'at-rules are left alone',
		'@media print{i[data-astro-cid-abcdefg2]{a:b}}@layer x;p{a:b}',
		'@media print{i[data-astro-cid-abcdefg2]{a:b}}@layer x;p{a:b}',
	],
	[
		'a selector with brackets or texts is left alone',
		':is(i)[data-astro-cid-abcdefg2]{a:b}',
		':is(i)[data-astro-cid-abcdefg2]{a:b}',
	],
];

test.each(rows)('%s', (_name, css, expected) => {
	expect(neededRules(page(css))).toBe(page(expected));
});
