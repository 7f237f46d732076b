import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const going = 'en/articles/going.mdx';
const faq = 'en/faqs/how-long.mdx';
const corrections = 'en/corrections.yaml';
const loudness = 'en/loudness.yaml';
const ourPause = 'en/sheets/our-pause.yaml';
const paths = 'en/paths.yaml';

tryRows([
	[
		'a dead topic',
		pause,
		'topic: conflict',
		'topic: conflicts',
		[
			'en/articles/pause.mdx:4:8 dead-reference Unexpected `conflicts`: there is no such topic. Did you mean `conflict`?',
		],
	],
	[
		'a dead related',
		pause,
		'slug: listening',
		'slug: listning',
		[
			'en/articles/pause.mdx:22:11 dead-reference Unexpected `listning`: there is no such article. Did you mean `listening`?',
		],
	],
	[
		'a dead article',
		faq,
		'article: pause',
		'article: pauze',
		[
			'en/faqs/how-long.mdx:6:10 dead-reference Unexpected `pauze`: there is no such article. Did you mean `pause`?',
		],
	],
	[
		'a dead source',
		pause,
		'Cite id="quiet2024"',
		'Cite id="quiet2023"',
		[
			'en/articles/pause.mdx:34:83 dead-reference Unexpected `quiet2023`: there is no such source. Did you mean `quiet2024`?',
		],
	],
	[
		'a dead term',
		pause,
		'Term id="flooding"',
		'Term id="floding"',
		[
			'en/articles/pause.mdx:30:9 dead-reference Unexpected `floding`: there is no such term. Did you mean `flooding`?',
		],
	],
	[
		'a dead phrase',
		faq,
		'phrase: stop-sign',
		'phrase: stop-sing',
		[
			'en/faqs/how-long.mdx:8:9 dead-reference Unexpected `stop-sing`: there is no such phrase. Did you mean `stop-sign`?',
		],
	],
	[
		'a dead situation',
		pause,
		'situation="pausing"',
		'situation="pauses"',
		[
			'en/articles/pause.mdx:32:1 dead-reference Unexpected `pauses`: there is no such situation. Expected one of `pausing` (Asking for a pause).',
		],
	],
	[
		'a repeated phrase id',
		'en/articles/listening.mdx',
		'which-kind" s',
		'stop-sign" s',
		[
			'en/articles/listening.mdx:16:14 dead-reference Unexpected `which-kind`: there is no such phrase.',
			'en/articles/pause.mdx:32:1 repeated Unexpected second phrase id `stop-sign`: the first is in en/articles/listening.mdx:26. Give this one its own.',
			'en/loudness.yaml:5:11 dead-reference Unexpected `which-kind`: there is no such phrase.',
			'en/loudness.yaml:11:11 dead-reference Unexpected `which-kind`: there is no such phrase.',
		],
	],
	[
		'a repeated heading anchor',
		pause,
		'id="stop-sign"',
		'id="what-to-agree-on"',
		[
			'en/articles/pause.mdx:17:14 dead-reference Unexpected `stop-sign`: there is no such phrase.',
			'en/articles/pause.mdx:38:1 repeated Unexpected second anchor `what-to-agree-on`: the first is in en/articles/pause.mdx:32. Give this one its own.',
			'en/faqs/how-long.mdx:8:9 dead-reference Unexpected `stop-sign`: there is no such phrase.',
			'en/moments.yaml:5:11 dead-reference Unexpected `stop-sign`: there is no such phrase.',
		],
	],
	[
		'a correction of a source that is not there',
		corrections,
		'[quiet2024]',
		'[quiet2042]',
		[
			'en/corrections.yaml:4:13 dead-reference Unexpected `quiet2042`: there is no such source. Did you mean `quiet2024`?',
		],
	],
	[
		'a correction of an article that is not there',
		corrections,
		'article: pause',
		'article: pauses',
		[
			'en/corrections.yaml:5:12 dead-reference Unexpected `pauses`: there is no such article. Did you mean `pause`?',
		],
	],
	[
		'an answer to a phrase that was removed',
		going,
		'<Reply to="round-the-block" kind="defensive">',
		'<Reply to="round-the-blok" kind="defensive">',
		[
			'en/articles/going.mdx:28:1 dead-reference Unexpected `round-the-blok`: there is no such phrase. Did you mean `round-the-block`?',
		],
	],
	[
		'a help card that leads to no article',
		'en/danger.yaml',
		'article: pause',
		'article: pauses',
		[
			'en/danger.yaml:4:12 dead-reference Unexpected `pauses`: there is no such article. Did you mean `pause`?',
		],
	],
	[
		'a sentence that is gone is told',
		loudness,
		'phrase: which-kind',
		'phrase: which-kinds',
		[
			'en/loudness.yaml:5:11 dead-reference Unexpected `which-kinds`: there is no such phrase. Did you mean `which-kind`?',
		],
	],
	[
		'a sheet whose article is gone',
		ourPause,
		'article: pause',
		'article: pausing',
		['en/sheets/our-pause.yaml:10:10 dead-reference Unexpected `pausing`: there is no such article.'],
	],
	[
		'a sheet that an article names and nobody wrote',
		going,
		'<Sheet id="our-pause" />',
		'<Sheet id="our-paws" />',
		[
			'en/articles/going.mdx:44:1 dead-reference Unexpected `our-paws`: there is no such sheet. Did you mean `our-pause`?',
		],
	],
	[
		'a step whose article is gone',
		paths,
		'article: pause\n      exercise',
		'article: paws\n      exercise',
		['en/paths.yaml:11:16 dead-reference Unexpected `paws`: there is no such article. Did you mean `pause`?'],
	],
	[
		'a step whose sheet is gone',
		paths,
		'sheet: our-pause',
		'sheet: our-paws',
		[
			'en/paths.yaml:19:14 dead-reference Unexpected `our-paws`: there is no such sheet. Did you mean `our-pause`?',
		],
	],
	[
		'a path whose way on is gone',
		paths,
		'next: listening',
		'next: listning',
		[
			'en/paths.yaml:25:11 dead-reference Unexpected `listning`: there is no such article. Did you mean `listening`?',
		],
	],
]);
