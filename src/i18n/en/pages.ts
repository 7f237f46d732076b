/** Pages that lead to others, and those with one purpose. */
export const pages = {
	home: {
		title: 'Words for the people you are closest to',
		lead: 'What to say when it gets difficult between two people, and how sure anybody is that it helps.',
		momentsHeading: 'Begin with the moment you are in',
		howHeading: 'What every page here gives you',
		how: {
			limit: {
				name: 'First, its limit',
				text: 'When the advice is not for you stands at the top. Most of it is for two people who are safe with each other.',
			},
			words: {
				name: 'Then words to say',
				text: 'Sentences short enough for a shaky voice. Fill in the blanks, and change them until they sound like you.',
			},
			sure: {
				name: 'And how sure anybody is',
				text: 'Claims carry a label, from “strong evidence” to “practice, not tested”, with the sources behind them.',
			},
		},
		allClaims: 'Every claim, with its source and the day it was checked',
		topicsHeading: 'Topics',
		moment: { read: 'Read:', asks: 'Asked:' },
		questionsHeading: 'Questions people ask',
		moreQuestions: 'All questions',
	},
	articles: {
		title: 'Articles',
		description:
			'All articles of the wiki by topic and from A to Z: what to say, what is known about it, and when not to use it.',
		lead: 'Each article takes one idea, gives you words for it and says how well it is supported.',
		byTopic: 'By topic',
		aToZ: 'From A to Z',
	},
	topic: { articles: 'Articles, in reading order', questions: 'Questions', stub: 'still being written' },
	faqs: {
		title: 'Questions people ask',
		description:
			'Straight answers to what people really ask about talking with a partner, each with its limits and its sources.',
		lead: 'Each answer is whole in its first paragraph. Behind it: when it doesn’t fit, a sentence to say, and where it comes from.',
		filter: 'Find a question by a word in it',
		/** With {n} and {all} for the numbers, as in other texts that are filled in on the device. */
		found: '{n} of {all} questions',
		none: 'No question has these words.',
		search: 'Search all pages instead',
	},
	faq: {
		label: 'Question',
		phrase: 'Something to say',
		why: 'Why',
		next: 'What to do next',
		article: 'The whole story',
		related: 'Other questions',
		/** Around the wiki's name. */
		aboutBefore: 'You are reading one page of the',
		aboutAfter:
			': straight answers, articles and sentences to say aloud, for people who are close to each other. Free, without accounts, advertising or counting.',
		who: 'Written by volunteers of this wiki. Nobody with a clinical licence has reviewed this page.',
	},
	phrases: {
		title: 'Phrases to try',
		description:
			'Sentences to say aloud, by situation: opening a hard talk, asking for a pause, coming back, saying sorry, asking for comfort.',
		lead: 'Take one, change it until it sounds like you, fill in the blanks. Tone and keeping your word count for more than wording.',
		situations: 'Situations',
		filter: 'Show only',
		facets: { situation: 'Situation', tone: 'Tone', topic: 'Topic' },
		all: 'All {all} phrases',
		shown: '{n} of {all} phrases',
		none: 'No phrase fits all of this at once. Take one thing away, or begin again with all of them.',
		clear: 'Show all',
		without: (name: string) => `${name}: take it away`,
		showList: 'See the phrases',
		take: 'Take along',
		paper: 'On paper',
		taken: '{n} taken along',
		takeHint:
			'Tick “Take along” at the phrases you want on paper, then print. Without a tick, what you see is printed.',
		print: 'Print these {n}',
		printTaken: 'Print the {n} you take along',
		takeFirst: 'Tick “take along” under a phrase first.',
		putBack: 'Put them back',
		more: 'What makes one work, and what backfires',
		works: 'What makes it work',
		backfires: 'What makes it backfire',
	},
	glossary: {
		title: 'Glossary',
		description:
			'The terms that these pages use, in plain words: what each means, how it is misused and where it comes up.',
		lead: 'The field’s own words, explained in everyday ones.',
		letters: 'By letter',
	},
	paths: {
		title: 'Paths to walk',
		description:
			'Ways through several articles, step by step, with something to do in each, and with the signs for leaving the way.',
		lead: 'A path leads through several articles, with one thing to do in each. Begin where you are, and take the time it takes.',
		begin: 'Begin anywhere',
		read: 'To read:',
		leave: 'When to leave this path',
		partOf: 'A step of the path',
		sheets: 'Single pages without a path:',
	},
	sheets: {
		title: 'Sheets to fill in',
		description:
			'A journal, words to get ready, a pause agreement, a weekly look back and a chart: to fill in on screen or on paper.',
		lead: 'Each fits one page. Fill it in here and print it, or print it empty and use a pencil.',
		label: 'Sheet',
		nobody: 'Nobody may demand to see it, and nobody has to fill it in.',
		stays:
			'What you type stays on this page. It is not sent, and it is gone when you leave, unless you keep it in the playbook on this device.',
		row: (n: number) => `Row ${n}`,
		print: 'Print',
		anyway: 'Print all the same',
		long: 'This no longer fits one sheet of paper. Make it shorter, or let it run on to a second.',
		scale: 'This scale goes from 0 to 10.',
		empty: 'Empty the sheet',
		sure: 'Take out everything you wrote?',
		emptied: 'The sheet is empty again.',
		noScript: 'Print it with your browser’s own menu.',
		article: 'Where it is explained:',
	},
	now: {
		title: 'In the middle of a quarrel',
		tabTitle: 'One page',
		description:
			'For the quarrel that is happening now: whether to speak, pause or write, and one sentence to say.',
		link: 'In the middle of a quarrel?',
		safe: {
			heading: 'First: are you safe?',
			text: 'If you are afraid of what they might do, or of what you might do, no sentence will make it safe. Leave the room or the house if you can.',
			help: 'Get help first',
		},
		loud: {
			heading: 'Safe? Then how loud is it in you?',
			text: '0 is quiet, 10 is as loud as it gets. The first number that comes will do.',
			cantTell: 'Can’t tell',
			again: 'Another number',
		},
		times: {
			blank: 'time',
			heading: 'Name a time you can keep',
			plain: 'Half an hour from now, or an hour. If it’s late, tomorrow at breakfast.',
			tomorrow: 'tomorrow at nine',
			filled: 'The sentence now says: {time}',
		},
		more: 'More sentences like this one',
	},
	notFound: {
		title: 'This page isn’t here',
		description:
			'The address leads nowhere. From here you can search, look through all articles or get help.',
		lead: 'The address may be mistyped, or the page has moved. Nothing is wrong with your device.',
		ask: 'Perhaps you were looking for',
		none: 'No page has an address like this one. The search below has tried its words.',
		ways: 'Ways on',
	},
	moved: {
		title: 'This page has another address now',
		to: 'It is here:',
		tab: (to: string) => `Moved: ${to}`,
		description: (to: string) => `This page was renamed. Its new address is that of “${to}”.`,
	},
};
