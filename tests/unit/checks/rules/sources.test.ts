import { tryRows } from './tryRows.ts';

tryRows([
	[
		'truncated authors',
		'sources/quiet2024.json',
		'"checked": "record"',
		'"checked": "record", "authorsTruncated": true',
		[
			'sources/quiet2024.json:5:3 source-authors `authorsTruncated` says that this author list is cut short. Give all names and take the mark out, or end the list with `{ "literal": "et al." }`.',
		],
	],
	[
		'another id',
		'sources/quiet2024.json',
		'"id": "quiet2024"',
		'"id": "quiet2025"',
		[
			'sources/quiet2024.json:2:9 source-id Unexpected id `quiet2025`, expected `quiet2024` as the file is called.',
		],
	],
]);
