import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a title that no picture can draw',
		pause,
		'title: A pause that comes back',
		'title: A pause 🍵 that comes 回家',
		[
			'en/articles/pause.mdx:2:8 card-letters The picture that shows when this page is shared can’t draw `🍵`, `回` or `家`: it will show the wiki’s own picture instead. Write it in Latin letters if that says the same.',
		],
	],
	[
		'an answer that begins with what no picture can draw',
		faq,
		'Half an hour is a fair',
		'半小时 is a fair',
		[
			'en/faqs/how-long.mdx:3:9 card-letters The picture that shows when this page is shared can’t draw `半`, `小` or `时`: it will show the title alone instead. Write it in Latin letters if that says the same.',
		],
	],
]);
