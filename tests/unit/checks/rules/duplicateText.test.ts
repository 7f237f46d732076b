import { tryRows } from './tryRows.ts';

const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'a copied paragraph',
		faq,
		'Nobody has tested an exact length',
		'When a quarrel gets too loud to hear, stop with a clock time. Whoever stops comes back first and says one thing they understood.\n\nNobody has tested an exact length',
		[
			'en/articles/pause.mdx:10:10 copied-text This paragraph says much the same, word for word, as en/faqs/how-long.mdx:23 (all of it). Say it once and link to it, or say something else here.',
		],
	],
]);
