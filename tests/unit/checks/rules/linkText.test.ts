import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'link text that says nothing',
		pause,
		'[listening]',
		'[click here]',
		[
			'en/articles/pause.mdx:30:48 link-text Unexpected link text “click here”, expected words that say where it leads: people read links out of their sentence.',
		],
	],
]);
