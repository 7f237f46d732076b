import { tryRows } from './tryRows.ts';

const going = 'en/articles/going.mdx';

tryRows([
	[
		'an answer with no line to say next',
		going,
		"> I'm back at [time], and you start.",
		"I'm back at [time], and you start.",
		[
			'en/articles/going.mdx:28:1 reply-shape Expected one line to say next inside `<Reply>`, found 0. Write it on a line of its own after `>`.',
		],
	],
	[
		'a next line that nobody could say',
		going,
		"> I'm back at [time], and you start.",
		"> I'm back at [time]. You start. I'll listen.",
		[
			'en/articles/going.mdx:32:1 reply-shape This next line has 3 sentences, expected at most 2 sentences and 140 characters: it is said with a dry mouth.',
		],
	],
	[
		'an answer that does not come first',
		going,
		'"Running away?"\n\n> I\'m back at [time], and you start.',
		'> I\'m back at [time], and you start.\n\n"Running away?"',
		[
			'en/articles/going.mdx:28:1 reply-shape Expected what the other answers as the first paragraph inside `<Reply>`, found none.',
		],
	],
	[
		'an answer as long as a speech',
		going,
		'Running away?',
		`${'Running away again and again. '.repeat(6)}`,
		[
			'en/articles/going.mdx:30:1 reply-shape This answer has 182 characters, expected at most 160: people answer in a breath.',
		],
	],
	[
		'a list and bold words in an answer',
		going,
		'They stand in the door.',
		'They stand in the **door**.\n\n- One\n- Two',
		[
			'en/articles/going.mdx:38:19 reply-shape Unexpected formatting inside `<Reply>`, expected plain words and links.',
			'en/articles/going.mdx:40:1 reply-shape Unexpected block inside `<Reply>`, expected paragraphs, and the line to say next after `>`.',
		],
	],
	[
		'a frightening answer that does not end at help',
		going,
		'Stop, and [get help](/help/).',
		'Stop, and [get help](/help/).\n\nThen go back in.',
		[
			'en/articles/going.mdx:36:1 reply-help Expected a frightening answer to end at stopping and help. Let its last paragraph say so, with a link to [get help](/help/).',
		],
	],
	[
		'a frightening answer with a line to say',
		going,
		'Stop, and [get help]',
		'> Please let me out.\n\nStop, and [get help]',
		[
			'en/articles/going.mdx:40:1 reply-shape Unexpected line to say after a frightening answer: no sentence makes it safe. Say what to do instead: stop, and get help.',
		],
	],
]);
