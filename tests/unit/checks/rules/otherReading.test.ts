import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a day as a text',
		pause,
		'- time-out',
		'- 2026-01-10',
		[
			'en/articles/pause.mdx:20:5 two-readings Unexpected value of `aliases`: one program reads it as text, another as a day or a number. Put it between quotation marks.',
		],
	],
]);
