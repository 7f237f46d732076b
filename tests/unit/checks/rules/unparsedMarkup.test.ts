import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a heading without its blank',
		pause,
		'It is late',
		'##What helps\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 lost-markup Unexpected `##`: it isn’t read as a mark, and readers would see the signs. A heading needs plain signs and a space behind them: `## Words`.',
		],
	],
	[
		'a link as another wiki writes it',
		pause,
		'It is late',
		'It is [[listening]] late',
		[
			'en/articles/pause.mdx:26:7 lost-markup Unexpected `[[listening]]`: it isn’t read as a mark, and readers would see the signs. Write a link as [words](/articles/…/), without anything between the two brackets.',
		],
	],
	[
		'a link in a field',
		pause,
		'When a quarrel gets',
		'When [a quarrel](/articles/listening/) gets',
		[
			'en/articles/pause.mdx:11:8 lost-markup Unexpected `[a quarrel](/`: it isn’t read as a mark, and readers would see the signs. This is shown as plain words: write it without marks.',
		],
	],
]);
