import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'strong on memory',
		'sources/quiet2024.json',
		'"checked": "record"',
		'"checked": "memory"',
		[
			'en/articles/pause.mdx:34:1 claim-strength Unexpected `strong` claim on `quiet2024`: this source was recorded from memory or checked only in part. Look it up, or choose a lower level.',
		],
	],
	[
		'claim without source',
		pause,
		' <Cite id="quiet2024" />',
		'',
		[
			'en/articles/pause.mdx:34:1 claim-source Expected a source inside a claim marked `strong`, found none. Add `<Cite id="…" />`, or mark the claim `practice`.',
		],
	],
]);
