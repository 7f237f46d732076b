import { files } from '../../fixture.ts';
import { tryRows } from './tryRows.ts';

const paths = 'en/paths.yaml';
const secondStep = /    - id: write[\s\S]*?\n(?=  leave)/.exec(files.get(paths) ?? '')?.[0] ?? '?';

tryRows([
	[
		'a path with one step',
		paths,
		secondStep,
		'',
		[
			'en/paths.yaml:7:5 path-steps This path has one step, expected two at least: a way leads from one thing to another. Add a step, or link to the article instead.',
		],
	],
	[
		'an exercise that its article doesn’t have',
		paths,
		'exercise: agree',
		'exercise: agrees',
		[
			'en/paths.yaml:12:17 path-steps Unexpected `exercise: agrees`: the article `pause` has no such exercise. Did you mean `agree`?',
		],
	],
	[
		'a step that stands twice',
		paths,
		'- id: write',
		'- id: agree',
		['en/paths.yaml:14:11 path-steps Unexpected second step `agree`, expected a name of its own.'],
	],
]);
