import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';
import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';

test('a stub is only reminded of what it lacks', () => {
	const tree = edited(faq, 'article: pause', 'article: listening');
	tree.set(pause, (tree.get(pause) ?? '').replace('order: 1', 'status: stub'));
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:2:1 article-parts-stub Expected at least one question with `article: pause`, found none. Add a file in en/faqs. It is a stub: this only warns.',
	]);
});

tryRows([
	[
		'notFor and notForReason',
		pause,
		'notFor:',
		'notForReason:',
		[
			'en/articles/pause.mdx:2:1 article-parts This article offers a phrase or an exercise, so it needs `notFor` instead of `notForReason`.',
		],
	],
	[
		'no faq',
		faq,
		'article: pause',
		'article: listening',
		[
			'en/articles/pause.mdx:2:1 article-parts Expected at least one question with `article: pause`, found none. Add a file in en/faqs.',
		],
	],
	[
		'a question without an article',
		faq,
		'article: pause\n',
		'',
		['en/faqs/how-long.mdx:2:1 missing-key Expected the key `article`, found none. Add a line `article: …`.'],
	],
]);
