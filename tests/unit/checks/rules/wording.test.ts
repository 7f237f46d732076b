import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';

tryRows([
	[
		'a label on people',
		pause,
		'It is late and',
		'Avoidant people leave, and',
		[
			'en/articles/pause.mdx:26:1 label-on-people “Avoidant people” makes somebody’s behaviour into what they are. Write about a tendency: “someone higher in attachment anxiety (or avoidance)”.',
		],
	],
	[
		'another label',
		pause,
		'It is late and',
		'A narcissist would stay, and',
		[
			'en/articles/pause.mdx:26:3 label-on-people “narcissist” makes somebody’s behaviour into what they are. Say what they do.',
		],
	],
	[
		'a diagnosis of a partner',
		pause,
		'It is late and',
		'Your partner is avoidant, and',
		[
			'en/articles/pause.mdx:26:1 partner-diagnosis “Your partner is avoidant” sounds like a diagnosis of somebody we haven’t met. Say what they do, and what it does to the reader.',
		],
	],
	[
		'always in a phrase',
		pause,
		"I can't hear you properly.",
		'I never hear you properly.',
		[
			'en/articles/pause.mdx:32:1 always-never “never” in a phrase can sound like an attack. Name the one time that is meant; if it is a promise that can be kept, it may stay.',
		],
	],
	[
		'a guarantee',
		pause,
		'It is late and',
		'This is guaranteed, and',
		[
			'en/articles/pause.mdx:26:9 promise “guaranteed” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'promised weeks',
		pause,
		'It is late and',
		'In six weeks you will be close again, and',
		[
			'en/articles/pause.mdx:26:1 promise “In six weeks you will” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'a promised cure',
		pause,
		'It is late and',
		'It will save your marriage, and',
		[
			'en/articles/pause.mdx:26:4 promise “will save your marriage” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'advice to calm another person',
		pause,
		'It is late and',
		'Try to calm your angry partner, and',
		[
			'en/articles/pause.mdx:26:8 calming-another “calm your angry partner” makes the reader answerable for somebody else’s temper, which is dangerous where they are afraid. Say what the reader can do: leave, pause, get help.',
		],
	],
]);
