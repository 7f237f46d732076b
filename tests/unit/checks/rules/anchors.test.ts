import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'the same drawing twice on a page',
		pause,
		'![A clock',
		`${'<Diagram name="pause-agreement" alt="A line in time with five marks, from the sign to the first sentence back." />\n\n'.repeat(2)}![A clock`,
		[
			'en/articles/pause.mdx:38:1 repeated Unexpected second anchor `diagram-pause-agreement`: the first is in en/articles/pause.mdx:36. Give this one its own.',
		],
	],
]);
