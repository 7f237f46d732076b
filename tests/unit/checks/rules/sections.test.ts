import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a section without text',
		pause,
		'### What to agree on\n',
		'### Nothing here\n\n### What to agree on\n',
		[
			'en/articles/pause.mdx:38:1 empty-section Expected some text under “Nothing here”, found none. Write it, or take the heading out.',
		],
	],
	[
		'a term marked twice',
		pause,
		'<Evidence id',
		'Being <Term id="flooding">flooded</Term> again.\n\n<Evidence id',
		[
			'en/articles/pause.mdx:34:7 term-twice The term `flooding` is marked a second time in this section. Leave this one as plain words.',
		],
	],
]);
