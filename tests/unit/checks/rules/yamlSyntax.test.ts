import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a duplicate key',
		pause,
		'order: 1',
		'order: 1\norder: 2',
		[
			'en/articles/pause.mdx:6:1 yaml-syntax Unexpected second use of this key, expected each key once. Take one of them out.',
		],
	],
	[
		'an unclosed quote',
		pause,
		'title: A pause',
		'title: "A pause',
		[
			'en/articles/pause.mdx:2:8 yaml-syntax This quotation mark is never closed. Close it at the end of the text; a text that only begins with one goes between marks of the other kind.',
		],
	],
	[
		'an unclosed bracket',
		pause,
		'asked:\n  - time-out',
		'asked: [time-out, "a pause"',
		[
			'en/articles/pause.mdx:19:8 yaml-syntax This bracket is never closed. Close it at the end of the list; a text that only begins with one goes between quotation marks.',
		],
	],
	[
		'a tab',
		pause,
		'  - Name a time',
		'\t- Name a time',
		[
			'en/articles/pause.mdx:14:1 yaml-syntax Unexpected tab at the beginning of this line, expected spaces: YAML indents with spaces only.',
		],
	],
	[
		'no fence',
		pause,
		'---\ntitle',
		'title',
		[
			'en/articles/pause.mdx:1:1 frontmatter-fence Unexpected first line, expected the frontmatter to begin there. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
	[
		'a colon as wide as Chinese letters',
		pause,
		'topic: conflict',
		'topic：conflict',
		[
			'en/articles/pause.mdx:4:6 yaml-syntax Unexpected full-width colon, expected a plain colon and a space. Write `topic: conflict`.',
		],
	],
	[
		'an anchor in YAML',
		pause,
		'title: A pause',
		'title: &x A pause',
		[
			'en/articles/pause.mdx:2:11 yaml-syntax Unexpected anchor (`&`), expected plain values. Write the text out, or put it between quotation marks.',
		],
	],
	[
		'an alias in YAML',
		pause,
		'topic: conflict',
		'topic: *x',
		[
			'en/articles/pause.mdx:4:8 yaml-syntax Unexpected `*` at the beginning of a text, which YAML takes for a name. Fields hold plain words without stars: take it out.',
		],
	],
	[
		'a tag in YAML',
		pause,
		'order: 1',
		'order: !!int 1',
		[
			'en/articles/pause.mdx:5:14 yaml-syntax Unexpected tag (`!`), expected plain values. Take it out, or put the text between quotation marks.',
		],
	],
	[
		'a merge key',
		pause,
		'order: 1',
		'<<: {}',
		[
			'en/articles/pause.mdx:5:1 yaml-syntax Unexpected merge key (`<<`), expected plain fields. Write the fields out.',
		],
	],
	[
		'a second fence inside the frontmatter',
		pause,
		'order: 1',
		'--- x\norder: 1',
		[
			'en/articles/pause.mdx:5:1 frontmatter-fence Unexpected line that begins like the end of the frontmatter. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
	[
		'a fence of another kind inside',
		pause,
		'order: 1',
		'+++\norder: 1',
		[
			'en/articles/pause.mdx:5:1 frontmatter-fence Unexpected line that begins like the end of the frontmatter. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
]);
