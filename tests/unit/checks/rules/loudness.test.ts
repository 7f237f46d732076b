import { tryRows } from './tryRows.ts';

const loudness = 'en/loudness.yaml';

tryRows([
	[
		'a scale that falls is told at the number',
		loudness,
		'upTo: 6',
		'upTo: 10',
		[
			'en/loudness.yaml:8:9 loudness-scale Unexpected `upTo: 10` after `upTo: 10`, expected a bigger number: the rows go from quiet to loud.',
		],
	],
	[
		'a scale that ends too early is told',
		loudness,
		'upTo: 10',
		'upTo: 9',
		[
			'en/loudness.yaml:8:3 loudness-scale Expected the last row to go up to 10, found 9. Somebody for whom it is louder would find nothing.',
		],
	],
]);
