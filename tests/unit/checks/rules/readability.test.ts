import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a long sentence',
		pause,
		'It is late and you have said it three times.',
		'This is a sentence that goes on and on because somebody forgot to end it and so it runs past every place where a reader could have taken a breath and it still has not come to its end here now.',
		[
			'en/articles/pause.mdx:26:1 long-sentence This sentence has 41 words, expected at most 35: “This is a sentence that …”. Could it be two?',
		],
	],
]);
