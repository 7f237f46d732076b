import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a code block that is never closed',
		pause,
		'It is late',
		'```\nx\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 mdx-syntax This code block is never closed, and all that follows would be part of it. The wiki has no code blocks: take the line out.',
		],
	],
	[
		'a bare less-than',
		pause,
		'It is late',
		'It is <3 late',
		[
			'en/articles/pause.mdx:26:7 mdx-syntax Unexpected `<3`: a `<` begins a component. Write it in words, or as an emoji.',
		],
	],
	[
		'an unclosed component',
		pause,
		'flooded</Term>',
		'flooded',
		[
			'en/articles/pause.mdx:30:9 mdx-syntax `<Term>` is never closed, expected `</Term>`. Write both tags on one line, or each on a line of its own with blank lines inside.',
		],
	],
	[
		'a bare brace',
		pause,
		'It is late',
		'It is { late',
		[
			'en/articles/pause.mdx:26:7 mdx-syntax Unexpected `{` or `}`: content has no expressions. Write the words without braces.',
		],
	],
	[
		'quote in attribute',
		pause,
		'insteadOf="Calm down."',
		'insteadOf="say "no""',
		[
			'en/articles/pause.mdx:32:95 quote-in-attribute Unexpected double quote inside the value of `insteadOf`: it ends the value there. Use ‘single’ or “curly” quotation marks inside.',
		],
	],
	[
		'a citation that doesn’t close itself',
		pause,
		'<Cite id="quiet2024" />',
		'<Cite id="quiet2024">',
		[
			'en/articles/pause.mdx:34:83 mdx-syntax `<Cite>` is never closed, expected a slash at its end: `<Cite … />`.',
		],
	],
	[
		'a component closed as another',
		pause,
		'start.</Phrase>',
		'start.</Evidence>',
		[
			'en/articles/pause.mdx:32:161 mdx-syntax Unexpected closing tag `</Evidence>`, expected `</Phrase>`: that is what is open here.',
		],
	],
	[
		'a blank before a component’s name',
		pause,
		'<Term id',
		'< Term id',
		[
			'en/articles/pause.mdx:30:9 mdx-syntax Unexpected blank behind `<`, expected the name at once: `<Term …>`.',
		],
	],
]);
