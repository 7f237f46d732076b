import { tryRows } from './tryRows.ts';

const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a way of asking that another page has',
		faq,
		'- how long is a time-out',
		'- Time out',
		[
			'en/faqs/how-long.mdx:16:5 asked-twice Unexpected second “Time out” under `asked`: the same line leads to en/articles/pause.mdx:20. Leave it on the page that answers it best, and take it out on the other.',
		],
	],
]);
