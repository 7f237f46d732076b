import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a change note dated after the last change',
		pause,
		'order: 1',
		'changes: [{ date: 2026-03-02, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:5:19 change-day Unexpected change note of 2026-03-02, expected a day from `published: 2026-01-10` to `updated: 2026-02-01`. A change of advice sets `updated` too.',
		],
	],
	[
		'a change note from before the page was there',
		pause,
		'order: 1',
		'changes: [{ date: 2025-12-31, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:5:19 change-day Unexpected change note of 2025-12-31, expected a day from `published: 2026-01-10` to `updated: 2026-02-01`. A change of advice sets `updated` too.',
		],
	],
	[
		'a change note dated tomorrow',
		pause,
		'updated: 2026-02-01',
		'updated: 2026-03-02\nchanges: [{ date: 2026-03-02, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:8:19 future-day This note is dated 2026-03-02, and today is 2026-03-01. The feed would tell of it before its day: date it when it is published.',
		],
	],
]);
