import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const going = 'en/articles/going.mdx';

tryRows([
	[
		'a misspelt attribute',
		pause,
		'insteadOf=',
		'insteadof=',
		[
			'en/articles/pause.mdx:32:1 unknown-attribute Unexpected attribute `insteadof` of `<Phrase>`, expected `id`, `situation`, `when`, `tone`, `insteadOf` or `avoidIf`. Did you mean `insteadOf`?',
		],
	],
	[
		'a missing attribute',
		pause,
		' situation="pausing" when',
		' when',
		[
			'en/articles/pause.mdx:32:1 missing-attribute Expected the attribute `situation` on `<Phrase>`, found none. Write `<Phrase situation="…">`.',
		],
	],
	[
		'a bad level',
		pause,
		'level="strong"',
		'level="stong"',
		[
			'en/articles/pause.mdx:34:1 wrong-attribute Unexpected `stong` as `level` of `<Evidence>`. Expected `strong`, `some`, `early`, `contested`, `practice`. Did you mean `strong`?',
		],
	],
	[
		'a tone of one’s own',
		pause,
		' insteadOf=',
		' tone="gentel" insteadOf=',
		[
			'en/articles/pause.mdx:32:1 wrong-attribute Unexpected `gentel` as `tone` of `<Phrase>`. Expected `warm`, `gentle`, `steady`, `plain`, `honest`, `light`, `curious`, `firm`. Did you mean `gentle`?',
		],
	],
	[
		'bad minutes',
		pause,
		'minutes="15"',
		'minutes="ages"',
		[
			'en/articles/pause.mdx:40:1 wrong-attribute Unexpected `ages` as `minutes` of `<Exercise>`. Expected a whole number from 1 to 120.',
		],
	],
	[
		'a drawing that isn’t there',
		pause,
		'![A clock',
		'<Diagram name="pause-agreemnt" alt="A line in time with five marks, from the sign to the first sentence back." />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 wrong-attribute Unexpected `pause-agreemnt` as `name` of `<Diagram>`. Expected `worry-and-distance`, `pursue-and-withdraw`, `pause-agreement`, `responsive-reply`, `haven-and-base`, `health-links`. Did you mean `pause-agreement`?',
		],
	],
	[
		'a drawing without its text',
		pause,
		'![A clock',
		'<Diagram name="pause-agreement" />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 missing-attribute Expected the attribute `alt` on `<Diagram>`, found none. Write `<Diagram alt="…" />`.',
		],
	],
	[
		'a drawing whose text says too little',
		pause,
		'![A clock',
		'<Diagram name="pause-agreement" alt="A line with five marks." />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 wrong-attribute Unexpected `A line with five marks.` as `alt` of `<Diagram>`. Expected at least 60 characters, found 23.',
		],
	],
	[
		'a repeated attribute',
		pause,
		'situation="pausing" when',
		'situation="pausing" id="other" when',
		[
			'en/articles/pause.mdx:32:1 wrong-attribute Unexpected `other` as `id` of `<Phrase>`. This attribute is given twice: keep one.',
		],
	],
	[
		'an answer of a kind that nobody knows',
		going,
		'kind="defensive"',
		'kind="defence"',
		[
			'en/articles/going.mdx:28:1 wrong-attribute Unexpected `defence` as `kind` of `<Reply>`. Expected `warm`, `flat`, `defensive`, `frightening`.',
		],
	],
]);
