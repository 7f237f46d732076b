import { tryRows } from './tryRows.ts';

const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a question that nearly repeats another',
		'en/faqs/who-speaks-first.mdx',
		'Who should speak first afterwards?',
		'How long is a pause?',
		[
			'en/faqs/who-speaks-first.mdx:2:11 near-question This asks nearly the same as “How long should a pause be?” in en/faqs/how-long.mdx. Add it to that page’s `asked`, or let the question show what is different.',
		],
	],
	[
		'words that another question asks',
		faq,
		'- how long is a time-out',
		'- who speaks first afterwards',
		[
			'en/faqs/how-long.mdx:16:5 asked-of-another “who speaks first afterwards” is what “Who should speak first afterwards?” asks in en/faqs/who-speaks-first.mdx. A question is answered on one address only: take these words out here.',
		],
	],
]);
