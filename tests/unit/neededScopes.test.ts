import { expect, test } from 'vitest';
import { neededScopes } from '../../src/wiki/neededScopes.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;

test.each([
	['by its name', 'p[data-s0]{}', '<p data-s0>a</p><i data-s0>b</i>', '<p data-s0>a</p><i>b</i>'],
	[
		'by a class',
		'.x[data-s0]{}',
		'<b class="y x" data-s0></b><b class="y" data-s0></b>',
		'<b class="y x" data-s0></b><b class="y"></b>',
	],
	[
		'by nothing else',
		'[data-s0][role=status]{}',
		'<i role="status" data-s0></i><b data-s0></b>',
		'<i role="status" data-s0></i><b data-s0></b>',
	],
	[
		'within another',
		'svg[data-s0] path[data-s0]+path[data-s0]{}',
		'<svg data-s0><g data-s0><path data-s0></path></g></svg>',
		'<svg data-s0><g><path data-s0></path></g></svg>',
	],
	['inside brackets', ':is(th,td)[data-s0]{}', '<td data-s0></td>', '<td data-s0></td>'],
	['of another component', 'p[data-s1]{}', '<p data-s0 data-s1="true"></p>', '<p data-s1="true"></p>'],
	[
		'never',
		'p{}',
		'<a href="/?a>b" data-s0 title="data-s0 x">x</a>',
		'<a href="/?a>b" title="data-s0 x">x</a>',
	],
])('a mark stays where a rule can mean its element %s', (_name, css, body, expected) => {
	expect(neededScopes(page(css, body))).toBe(page(css, expected));
});
