import { expect, test } from 'vitest';
import { neededScopes } from '../../../src/integrations/html/neededScopes.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;

test.each([
	[
		'by its name',
		'p[data-astro-cid-abcdefg0]{}',
		'<p data-astro-cid-abcdefg0>a</p><i data-astro-cid-abcdefg0>b</i>',
		'<p data-astro-cid-abcdefg0>a</p><i>b</i>',
	],
	[
		'by a class',
		'.x[data-astro-cid-abcdefg0]{}',
		'<b class="y x" data-astro-cid-abcdefg0></b><b class="y" data-astro-cid-abcdefg0></b>',
		'<b class="y x" data-astro-cid-abcdefg0></b><b class="y"></b>',
	],
	[
		'by nothing else',
		'[data-astro-cid-abcdefg0][role=status]{}',
		'<i role="status" data-astro-cid-abcdefg0></i><b data-astro-cid-abcdefg0></b>',
		'<i role="status" data-astro-cid-abcdefg0></i><b data-astro-cid-abcdefg0></b>',
	],
	[
		'within another',
		'svg[data-astro-cid-abcdefg0] path[data-astro-cid-abcdefg0]+path[data-astro-cid-abcdefg0]{}',
		'<svg data-astro-cid-abcdefg0><g data-astro-cid-abcdefg0><path data-astro-cid-abcdefg0></path></g></svg>',
		'<svg data-astro-cid-abcdefg0><g><path data-astro-cid-abcdefg0></path></g></svg>',
	],
	[
		'inside brackets',
		':is(th,td)[data-astro-cid-abcdefg0]{}',
		'<td data-astro-cid-abcdefg0></td>',
		'<td data-astro-cid-abcdefg0></td>',
	],
	[
		'of another component',
		'p[data-astro-cid-abcdefg1]{}',
		'<p data-astro-cid-abcdefg0 data-astro-cid-abcdefg1="true"></p>',
		'<p data-astro-cid-abcdefg1="true"></p>',
	],
	[
		'never',
		'p{}',
		'<a href="/?a>b" data-astro-cid-abcdefg0 title="data-astro-cid-abcdefg0 x">x</a>',
		'<a href="/?a>b" title="data-astro-cid-abcdefg0 x">x</a>',
	],
])('a mark stays where a rule can mean its element %s', (_name, css, body, expected) => {
	expect(neededScopes(page(css, body))).toBe(page(css, expected));
});
