import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'quotation marks around a phrase',
		pause,
		"I can't hear you properly. Back at [time], and I'll start.",
		'"I can\'t hear you properly."',
		[
			'en/articles/pause.mdx:32:1 phrase-words Unexpected quotation marks around the phrase, expected the bare words: the page shows that they are said. Take them out.',
		],
	],
	[
		'a blank of low lines',
		pause,
		'[time]',
		'____',
		[
			'en/articles/pause.mdx:32:1 phrase-words Unexpected `____` in a phrase, expected a blank to fill in between square brackets, with a word for what belongs there: `[time]`.',
		],
	],
]);
