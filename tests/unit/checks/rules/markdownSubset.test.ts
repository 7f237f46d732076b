import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'h1',
		pause,
		'## When your',
		'# When your',
		[
			'en/articles/pause.mdx:28:1 heading-order Unexpected heading with one #, expected ## or ###: the title is the only first-level heading.',
		],
	],
	[
		'h4',
		pause,
		'### What',
		'#### What',
		[
			'en/articles/pause.mdx:38:1 heading-order Unexpected heading with 4 #, expected ## or ###. Split the section instead.',
		],
	],
	[
		'skipped',
		pause,
		'## When your',
		'### When your',
		['en/articles/pause.mdx:28:1 heading-order Unexpected ### before any ##, expected the levels in order.'],
	],
	[
		'code block',
		pause,
		'It is late',
		'```\nx\n```\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected code block. The wiki has none: use a paragraph, or `code` between backticks in a sentence.',
		],
	],
	[
		'rule',
		pause,
		'It is late',
		'It is late\n\n***\n\nLate',
		[
			'en/articles/pause.mdx:28:1 markdown-subset Unexpected rule. Begin a new section with a heading (## …).',
		],
	],
	[
		'footnote',
		pause,
		'It is late',
		'It is late[^1]\n\n[^1]: x',
		[
			'en/articles/pause.mdx:26:11 markdown-subset Unexpected footnote. Cite a source with <Cite id="…" />, or put the thought into the sentence.',
		],
	],
	[
		'table alignment',
		pause,
		'It is late',
		'| a | b |\n| :-- | --- |\n| 1 | 2 |\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected alignment colons in a table. Write the second row with hyphens only: | --- | --- |.',
		],
	],
	[
		'task list',
		pause,
		'It is late',
		'- [ ] a\n- b\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected task list. Use a plain list, or an <Exercise> with numbered steps.',
		],
	],
	[
		'link def',
		pause,
		'It is late',
		'[x][y]\n\n[y]: /help/\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected reference link. Write the link whole, where it stands: [words](/articles/…/).',
			'en/articles/pause.mdx:28:1 markdown-subset Unexpected link definition. Write the link whole, where it stands: [words](/articles/…/).',
		],
	],
	[
		'deep list',
		pause,
		'It is late',
		'- a\n  - b\n    - c\n\nIt is late',
		[
			'en/articles/pause.mdx:28:5 markdown-subset Unexpected list in the third depth. Lists go two deep: make it a list of its own.',
		],
	],
]);
