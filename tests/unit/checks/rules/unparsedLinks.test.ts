import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a link with a blank',
		pause,
		'/articles/listening/#say-it-back',
		'/articles/the listening/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `/articles/the listening/`. This isn’t read as a link, because an address holds no blanks. Write the address without them: [words](/articles/…/).',
		],
	],
]);
