import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';
import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';

test('a link and a field that use an old name are told with the new one', () => {
	const tree = edited(pause, 'order: 1', 'formerly: [time-out]');
	tree.set(faq, (tree.get(faq) ?? '').replace('article: pause', 'article: time-out'));
	const listening = 'en/articles/listening.mdx';
	tree.set(listening, (tree.get(listening) ?? '').replace('(/articles/pause/)', '(/articles/time-out/)'));
	expect(problemsOf(tree).filter((line) => line.includes('dead-'))).toEqual([
		'en/articles/listening.mdx:22:60 dead-link Unexpected link to `/articles/time-out/`: no page of the wiki has this address. Did you mean `/articles/pause/`?',
		'en/faqs/how-long.mdx:6:10 dead-reference Unexpected `time-out`: there is no such article. Did you mean `pause`?',
	]);
});

test('a link may lead to a claim or a correction in the ledger', () => {
	const listening = 'en/articles/listening.mdx';
	for (const place of ['claim-quiet-helps', 'correction-shouting-helps', 'often-wrong'])
		expect(problemsOf(edited(listening, '(/articles/pause/)', `(/claims/#${place})`))).toEqual([]);
});

tryRows([
	[
		'an address that follows its readers',
		pause,
		'/articles/listening/#say-it-back',
		'https://example.org/?utm_source=x',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `https://example.org/?utm_source=x`. It tells the other page where a reader comes from. Take out what stands behind the `?`.',
		],
	],
	[
		'a dead link',
		pause,
		'/articles/listening/#say',
		'/articles/listning/#say',
		[
			'en/articles/pause.mdx:30:48 dead-link Unexpected link to `/articles/listning/#say-it-back`: no page of the wiki has this address. Did you mean `/articles/listening/`?',
		],
	],
	[
		'no trailing slash',
		pause,
		'/articles/listening/#say-it-back',
		'/articles/listening',
		[
			'en/articles/pause.mdx:30:48 dead-link Unexpected link to `/articles/listening`: no page of the wiki has this address. Did you mean `/articles/listening/`?',
		],
	],
	[
		'a dead anchor',
		pause,
		'#say-it-back',
		'#say-it-bak',
		[
			'en/articles/pause.mdx:30:48 dead-anchor Unexpected link to `/articles/listening/#say-it-bak`: `/articles/listening/` has no such place. Did you mean `say-it-back`?',
		],
	],
	[
		'a javascript link',
		pause,
		'/articles/listening/#say-it-back',
		'javascript:alert(1)',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `javascript:alert(1)`. Expected a page of the wiki from its root, for example `/articles/name-of-the-page/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'an entity javascript link',
		pause,
		'/articles/listening/#say-it-back',
		'&#106;avascript:alert(1)',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `javascript:alert(1)`. Expected a page of the wiki from its root, for example `/articles/name-of-the-page/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'a protocol-relative link',
		pause,
		'/articles/listening/#say-it-back',
		'//evil.example/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `//evil.example/`. Expected a page of the wiki from its root, for example `/articles/name-of-the-page/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'an http link',
		pause,
		'/articles/listening/#say-it-back',
		'http://example.org/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `http://example.org/`. Expected `https://` at the beginning.',
		],
	],
	[
		'a link to a claim that is not in the ledger',
		'en/articles/listening.mdx',
		'(/articles/pause/)',
		'(/claims/#claim-quiet-help)',
		[
			'en/articles/listening.mdx:22:60 dead-anchor Unexpected link to `/claims/#claim-quiet-help`: `/claims/` has no such place. Did you mean `claim-quiet-helps`?',
		],
	],
	[
		'a host that is a number',
		pause,
		'/articles/listening/#say-it-back',
		'https://127.0.0.1/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `https://127.0.0.1/`. Expected a name such as `www.example.org`: nobody can see where a number leads.',
		],
	],
]);
