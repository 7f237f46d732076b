import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const going = 'en/articles/going.mdx';
const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a claim whose id another page has: it is its address in the ledger',
		faq,
		'id="half-an-hour"',
		'id="quiet-helps"',
		[
			'en/articles/pause.mdx:34:1 repeated Unexpected second claim id `quiet-helps`: the first is in en/faqs/how-long.mdx:25. Give this one its own.',
		],
	],
	[
		'a claim whose id the page has already is told once',
		pause,
		'![A clock',
		'<Evidence id="quiet-helps" level="practice">Tea helps too.</Evidence>\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 repeated Unexpected second claim id `quiet-helps`: the first is in en/articles/pause.mdx:34. Give this one its own.',
		],
	],
	[
		'a repeated title',
		'en/articles/listening.mdx',
		'Listening without mending',
		'A pause that comes back',
		[
			'en/articles/pause.mdx:2:8 repeated Unexpected second title `A pause that comes back`: the first is in en/articles/listening.mdx:2. Give this one its own.',
		],
	],
	[
		'a repeated topic',
		'en/topics.yaml',
		'- id: conflict',
		'- id: conflict\n  title: Other\n  description: Another topic with words enough to fill the description that it needs here.\n  intro: Another topic with words enough to fill the introduction that it needs here.\n- id: conflict',
		[
			'en/topics.yaml:5:7 repeated Unexpected second name in topics `conflict`: the first is in en/topics.yaml:1. Give this one its own.',
		],
	],
	[
		'a second defensive answer to the same phrase',
		going,
		'<Reply to="round-the-block" kind="frightening">\n\nThey stand in the door.\n\nStop,',
		'<Reply to="round-the-block" kind="defensive">\n\nThey stand in the door.\n\n> Well.\n\nStop,',
		[
			'en/articles/going.mdx:36:1 repeated Unexpected second defensive answer to the phrase `round-the-block`: the first is in en/articles/going.mdx:28. Give this one its own.',
		],
	],
	[
		'a saying in two groups of synonyms',
		'en/synonyms.yaml',
		'[quarrel, fight]',
		'[quarrel, Husband]',
		[
			'en/synonyms.yaml:7:20 repeated Unexpected second saying in synonyms `Husband`: the first is in en/synonyms.yaml:4. Give this one its own.',
		],
	],
]);
