import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a picture described by its file name',
		pause,
		'![A clock on a kitchen table]',
		'![clock.png]',
		[
			'en/articles/pause.mdx:36:1 image-text Expected a description of the picture between the square brackets, found `clock.png`. Write what it shows, for readers who cannot see it.',
		],
	],
	[
		'a picture outside',
		pause,
		'../images/clock.png',
		'../../.env?raw',
		[
			'en/articles/pause.mdx:36:1 image-address Unexpected picture `../../.env?raw`, expected a file of the images folder, written `../images/<name>.<png, jpg, webp or avif>`.',
		],
	],
	[
		'a missing picture',
		pause,
		'../images/clock.png',
		'../images/clok.png',
		[
			'en/articles/pause.mdx:36:1 image-address This picture is missing: there is no `clok.png` in content/en/images. Did you mean `clock.png`?',
		],
	],
	[
		'a picture without words',
		pause,
		'A clock on a kitchen table',
		'',
		[
			'en/articles/pause.mdx:36:1 image-text Expected a description of the picture between the square brackets, found none. Write what it shows, for readers who cannot see it.',
		],
	],
	[
		'a picture with a blank',
		pause,
		'../images/clock.png',
		'../images/the clock.png',
		[
			'en/articles/pause.mdx:36:1 image-address Unexpected picture `../images/the clock.png`, expected a file of the images folder, written `../images/<name>.<png, jpg, webp or avif>`.',
		],
	],
]);
