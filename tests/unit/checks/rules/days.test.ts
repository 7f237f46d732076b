import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const corrections = 'en/corrections.yaml';

tryRows([
	[
		'a correction whose check is overdue',
		corrections,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-02-20',
		[
			'en/corrections.yaml:7:15 check-overdue This was due to be checked on 2026-02-20. Somebody should hold it against its sources and set `checked`; it needn’t be in this change.',
		],
	],
	[
		'days',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-01-01',
		[
			'en/articles/pause.mdx:9:13 day-order Unexpected `checkAgain: 2026-01-01`, expected a day not before `checked: 2026-02-01`.',
		],
	],
	[
		'span',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2029-08-01',
		[
			'en/articles/pause.mdx:9:13 check-span Unexpected `checkAgain: 2029-08-01`, expected a day within 24 months of `checked`, 2028-02-01 at the latest.',
		],
	],
	[
		'an overdue check',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-02-20',
		[
			'en/articles/pause.mdx:9:13 check-overdue This was due to be checked on 2026-02-20. Somebody should hold it against its sources and set `checked`; it needn’t be in this change.',
		],
	],
]);
