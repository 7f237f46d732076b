import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';
import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';

test('two pages that claim one old address, and two with one tab title, are told at the second', () => {
	const tree = edited(pause, 'order: 1', 'formerly: [old-times]\nsensitive: true\ntabTitle: Notes for later');
	const listening = 'en/articles/listening.mdx';
	tree.set(
		listening,
		(tree.get(listening) ?? '').replace(
			'topic: conflict',
			'topic: conflict\nformerly: [old-times]\nsensitive: true\ntabTitle: notes for later',
		),
	);
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:5:12 old-address Unexpected old address `old-times`: en/articles/listening.mdx lists it too. One address leads to one page: keep it where its readers should land.',
		'en/articles/pause.mdx:7:11 repeated Unexpected second tabTitle `Notes for later`: the first is in en/articles/listening.mdx:7. Give this one its own.',
	]);
});

tryRows([
	[
		'an old address where another page stands',
		pause,
		'order: 1',
		'formerly: [time-out, listening]',
		[
			'en/articles/pause.mdx:5:22 old-address Unexpected old address `listening`: en/articles/listening.mdx stands there now, and its visitors would be sent here. Take it out, or rename that file.',
		],
	],
	[
		'an old address that is the own one',
		faq,
		'topic: conflict',
		'topic: conflict\nformerly: [how-long]',
		[
			'en/faqs/how-long.mdx:8:12 old-address Unexpected old address `how-long`: it is this page’s own name. List only names that it had before.',
		],
	],
	[
		'an old address listed twice',
		'en/glossary/flooding.mdx',
		'asked:',
		'formerly: [flood, flood]\nasked:',
		[
			'en/glossary/flooding.mdx:6:19 old-address Unexpected old address `flood`: it is listed twice. Once is enough.',
		],
	],
]);
