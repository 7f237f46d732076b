import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a long phrase',
		pause,
		"I can't hear you properly.",
		"I can't. I can't. I can't. I can't hear.",
		[
			'en/articles/pause.mdx:32:1 phrase-length This phrase has 5 sentences, expected at most 3 sentences and 280 characters. That is as much as anybody can say when upset: cut it, or make two.',
		],
	],
	[
		'first phrase of another',
		pause,
		'firstPhrase: stop-sign',
		'firstPhrase: which-kind',
		[
			'en/articles/pause.mdx:17:14 first-phrase Unexpected `firstPhrase: which-kind`: no phrase of this article has this id.',
		],
	],
]);
