import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'two changes that met',
		pause,
		'It is late',
		'<<<<<<< HEAD\nIt is late\n=======\nIt was late\n>>>>>>> main\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 merge-conflict Two changes of the same lines met here, and both were kept, with marks between them (`<<<<<<<`, `=======`, `>>>>>>>`). Keep what is right, and take the marks out.',
		],
	],
	[
		'letters that were read in the wrong way',
		pause,
		'It is late',
		'It isnâ€™t late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected garbled letters `â€™`: they were saved in one way and read in another. Write what belongs there.',
		],
	],
	[
		'a byte order mark',
		pause,
		'---\ntitle',
		'\uFEFF---\ntitle',
		[
			'en/articles/pause.mdx:1:1 text-encoding Unexpected hidden character U+FEFF: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'a hidden override',
		pause,
		'It is late',
		'It is \u202Elate',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+202E: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'a NUL',
		pause,
		'It is late',
		'It is \u0000late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+0000: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'hidden characters in a row',
		pause,
		'It is late',
		'It is \u202E\u202Dlate',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden characters, 2 in a row, U+202E the first: nobody sees them, and they change what is read. Delete them.',
		],
	],
	[
		'a hidden character by an entity',
		pause,
		'It is late',
		'It is &#x202E;late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+202E: nobody sees it, and it changes what is read. Delete it.',
		],
	],
]);
