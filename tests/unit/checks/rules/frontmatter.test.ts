import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';
const corrections = 'en/corrections.yaml';
const loudness = 'en/loudness.yaml';
const ourPause = 'en/sheets/our-pause.yaml';
const paths = 'en/paths.yaml';

tryRows([
	[
		'a misspelt key',
		pause,
		'takeaways:',
		'takeawys:',
		['en/articles/pause.mdx:13:1 unknown-key Unexpected key `takeawys`. Did you mean `takeaways`?'],
	],
	[
		'an unknown key',
		pause,
		'order: 1',
		'layout: ../x.astro',
		[
			'en/articles/pause.mdx:5:1 unknown-key Unexpected key `layout`, expected one of `title`, `description`, `topic`, `order`, `published`, `updated`, `checked`, `checkAgain`, `summary`, `takeaways`, `firstPhrase`, `notFor`, `notForReason`, `asked`, `related`, `scene`, `sensitive`, `tabTitle`, `forTheAfraid`, `formerly`, `status` or `changes`.',
		],
	],
	[
		'a missing key',
		pause,
		'topic: conflict\n',
		'',
		['en/articles/pause.mdx:2:1 missing-key Expected the key `topic`, found none. Add a line `topic: …`.'],
	],
	[
		'a wrong type',
		pause,
		'order: 1',
		'order: first',
		['en/articles/pause.mdx:5:8 wrong-value Unexpected value of `order`. Expected a number.'],
	],
	[
		'a title too long',
		pause,
		'A pause that comes back',
		'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		['en/articles/pause.mdx:2:8 wrong-value Unexpected value of `title`. Write at most 60 characters.'],
	],
	[
		'a day in words',
		pause,
		'published: 2026-01-10',
		'published: last week',
		[
			'en/articles/pause.mdx:6:12 wrong-value Unexpected value of `published`. Write the day as YYYY-MM-DD, for example 2026-11-22.',
		],
	],
	[
		'a misspelt key in a list',
		pause,
		'    why:',
		'    wy:',
		['en/articles/pause.mdx:23:5 unknown-key Unexpected key `wy`. Did you mean `why`?'],
	],
	[
		'a sensitive page without tab title',
		pause,
		'order: 1',
		'sensitive: true',
		[
			'en/articles/pause.mdx:2:1 missing-key Expected the key `tabTitle`, found none. A sensitive page needs a neutral tabTitle: it stands in the browser’s history.',
		],
	],
	[
		'an answer too short',
		faq,
		'Half an hour is a fair\n  guess for many people. Say',
		'Say',
		[
			'en/faqs/how-long.mdx:3:9 wrong-value Unexpected value of `answer`. Write 40 to 60 words; these are 36.',
		],
	],
	[
		'a question without mark',
		faq,
		'a pause be?',
		'a pause be',
		[
			'en/faqs/how-long.mdx:2:11 wrong-value Unexpected value of `question`. A question ends with a plain question mark, without a blank before it.',
		],
	],
	[
		'a colon in prose',
		pause,
		'- Name a time before you leave.',
		'- Name a time: before you leave.',
		[
			'en/articles/pause.mdx:14:5 needs-quotes This text holds a colon, so it is read as a field of its own. Put the whole text between quotation marks.',
		],
	],
	[
		'a title that a comment cuts off',
		pause,
		'title: A pause that comes back',
		'title: Rule # 1',
		[
			'en/articles/pause.mdx:2:13 yaml-syntax The text ends here for YAML, because a `#` behind a blank begins a comment. Put the whole text between quotation marks.',
		],
	],
	[
		'an order below one',
		pause,
		'order: 1',
		'order: -1',
		[
			'en/articles/pause.mdx:5:8 wrong-value Unexpected value of `order`. Expected a whole number, 1 or more.',
		],
	],
	[
		'a correction without a source',
		corrections,
		'[quiet2024]',
		'[]',
		['en/corrections.yaml:4:12 wrong-value Unexpected value of `sources`. Expected at least 1 entry.'],
	],
	[
		'a correction that says nothing instead',
		corrections,
		'  known: Quiet things lower anger, and loud ones have not been shown to.\n',
		'',
		['en/corrections.yaml:1:3 missing-key Expected the key `known`, found none. Add a line `known: …`.'],
	],
	[
		'a question too long for a title and a card',
		faq,
		'How long should a pause be?',
		'How long should a pause be if both of us are still very angry?',
		['en/faqs/how-long.mdx:2:11 wrong-value Unexpected value of `question`. Write at most 60 characters.'],
	],
	[
		'a number outside of 0 to 10 is told once',
		loudness,
		'upTo: 10',
		'upTo: 12',
		['en/loudness.yaml:8:9 wrong-value Unexpected value of `upTo`. Write a whole number from 0 to 10.'],
	],
	[
		'a sheet without its guard',
		ourPause,
		'notFor: Not where one of you is afraid of the other.\n',
		'',
		[
			'en/sheets/our-pause.yaml:1:1 missing-key Expected the key `notFor`, found none. Add a line `notFor: …`.',
		],
	],
	[
		'a sheet that doesn’t say when to stop',
		ourPause,
		'stop: Stop if it turns into a list of complaints.\n',
		'',
		['en/sheets/our-pause.yaml:1:1 missing-key Expected the key `stop`, found none. Add a line `stop: …`.'],
	],
	[
		'a part that is two things at once',
		ourPause,
		'  - say: Our sign is [a word or a sign].\n',
		'  - say: Our sign is [a word or a sign].\n    lines: 2\n',
		[
			'en/sheets/our-pause.yaml:14:10 wrong-value Unexpected value of `parts.say`. Give one of the three: say, lines alone, or columns with rows.',
		],
	],
	[
		'a step with nothing to do it with',
		paths,
		'      sheet: our-pause\n',
		'',
		[
			'en/paths.yaml:14:7 missing-key Expected the key `exercise`, found none. Give each step an exercise or a sheet: exactly one of the two.',
		],
	],
	[
		'a path that doesn’t say when to leave it',
		paths,
		'    fear: Leave it at once if you become afraid of what they may do.\n',
		'',
		['en/paths.yaml:22:5 missing-key Expected the key `fear`, found none. Add a line `fear: …`.'],
	],
]);
