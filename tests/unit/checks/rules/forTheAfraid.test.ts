import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a page for the afraid that is not sensitive, with something to carry out',
		pause,
		'order: 1',
		'order: 1\nforTheAfraid: true',
		[
			'en/articles/pause.mdx:2:1 missing-key Expected the key `sensitive`, found none. A page for people who are afraid is sensitive as well: write `sensitive: true` and a neutral tabTitle.',
			'en/articles/pause.mdx:41:1 component-place Unexpected `<Exercise>` on a page with `forTheAfraid: true`, expected nothing to fill in or to carry out: paper is found, and tasks are not what helps against fear. Say in a sentence what may help, or link to [get help](/help/).',
		],
	],
]);
