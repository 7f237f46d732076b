import { tryRows } from './tryRows.ts';

const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a question that says nowhere how sure it is',
		faq,
		'<Evidence id="half-an-hour" level="practice">Half an hour is a rule of thumb.</Evidence>',
		'Half an hour is a rule of thumb.',
		[
			'en/faqs/how-long.mdx:2:1 question-evidence Expected one `<Evidence>` at least, so that a reader who sees only this page learns how sure the answer is, found none. Put the main claim of the explanation into one.',
		],
	],
]);
