import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a blank between braces',
		pause,
		'[time]',
		'{time}',
		[
			'en/articles/pause.mdx:32:138 no-code Unexpected expression `{time}`, expected square brackets around a blank to fill in: `[time]`.',
		],
	],
	[
		'an import',
		pause,
		'It is late',
		'import x from "y"\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected `import` at the beginning of a paragraph, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an export',
		pause,
		'It is late',
		'export const a = 1\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected `export` at the beginning of a paragraph, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression',
		pause,
		'It is late',
		'It is {process.env.HOME} late',
		[
			'en/articles/pause.mdx:26:7 no-code Unexpected expression `{process.env.HOME}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression block',
		pause,
		'It is late',
		'{1+1}\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected expression `{1+1}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'a comment',
		pause,
		'It is late',
		'{/* x */}\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected expression `{/* x */}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression attribute',
		pause,
		'minutes="15"',
		'minutes={15}',
		[
			'en/articles/pause.mdx:40:1 no-code Unexpected expression as the attribute `minutes`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'a spread',
		pause,
		'minutes="15"',
		'minutes="15" {...x}',
		[
			'en/articles/pause.mdx:40:1 no-code Unexpected spread `{...}` in a tag, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
]);
