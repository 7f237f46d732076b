import { tryRows } from './tryRows.ts';

const ourPause = 'en/sheets/our-pause.yaml';

tryRows([
	[
		'a sheet without a blank',
		ourPause,
		`  - say: Our sign is [a word or a sign].
  - columns:
      - name: My line
      - name: What I do until then
    rows: ['[name]', '[name]']
    lines: 2
  - title: What we leave alone
    lines: 2
`,
		'  - say: Our sign is an open hand.\n',
		[
			'en/sheets/our-pause.yaml:13:1 sheet-blank Expected at least one blank to fill in, found none. Put a name between square brackets into a sentence, or add `lines: 2`.',
		],
	],
	[
		'a blank without a name',
		ourPause,
		'[a word or a sign]',
		'[ ]',
		[
			'en/sheets/our-pause.yaml:14:10 sheet-blank Unexpected blank without a name, or one that is not closed. Write what goes in between square brackets: `[time]`.',
		],
	],
	[
		'a blank that is never closed',
		ourPause,
		"rows: ['[name]', '[name]']",
		"rows: ['[name', '[name]']",
		[
			'en/sheets/our-pause.yaml:18:12 sheet-blank Unexpected blank without a name, or one that is not closed. Write what goes in between square brackets: `[time]`.',
		],
	],
	[
		'a sheet that is longer than a page',
		ourPause,
		"    rows: ['[name]', '[name]']\n    lines: 2",
		"    rows: ['[name]', '[name]', c, d]\n    lines: 6",
		[
			'en/sheets/our-pause.yaml:13:1 sheet-room This sheet takes about 30 lines, expected at most 24: it would not fit one sheet of paper. Take a part out, or ask for fewer lines.',
		],
	],
]);
