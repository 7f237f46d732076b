/** The words around every page. */
export const shell = {
	site: {
		tagline: 'Words for the people you are closest to',
		description:
			'What to say when it gets difficult between two people: short articles, straight answers and phrases to say aloud, with how sure anybody is of them.',
		/** Stands where a shared link should give nothing away. */
		neutral: 'Short pages about talking with each other.',
	},
	header: {
		skip: 'Skip to the text',
		main: 'Main',
		articles: 'Articles',
		questions: 'Questions',
		phrases: 'Phrases',
		search: 'Search',
		help: 'Get help',
	},
	footer: {
		pages: 'More pages',
		read: 'Read',
		trust: 'Trust and safety',
		takePart: 'Take part',
		glossary: 'Glossary',
		claims: 'All claims',
		paths: 'Paths',
		sheets: 'Sheets',
		selfTest: 'Reflection',
		playbook: 'Playbook',
		now: 'In a quarrel now',
		about: 'About this wiki',
		editorialPolicy: 'How we write and check',
		licence: 'Text under CC BY 4.0, code under MIT. Nothing you do here is recorded.',
		notReviewed: 'Written by volunteers. Nobody with a clinical licence has reviewed these pages yet.',
		edit: 'Edit this page',
		history: 'History of this page',
		discuss: 'Discuss this page',
		write: 'Write for the wiki',
		report: 'Report a mistake',
	},
	guard: {
		label: 'Not for this',
		getHelp: 'Get help first',
		list: 'These sentences are for two people who are safe with each other. If you are afraid of what your partner might do, no sentence will make it safe.',
	},
	safety: {
		heading: 'Stop, and get help, if',
		signs: [
			'you are afraid of what the other might do',
			'one of you hits, threatens, forces or keeps watch on the other',
			'you think of ending your life, or of hurting somebody',
		],
		getHelp: 'Get help now',
		emergency: 'In danger now, ring the emergency number: 112 · 999 · 911 · 000 · 111.',
		/** Over what somebody else has sent. */
		shared: 'If you are afraid of whoever sent it, you owe no answer.',
	},
	leave: {
		link: 'Leave this site',
		limits: 'What this can’t hide',
		shift: 'Or press Shift three times',
		/** After Shift was pressed once, twice, and when it was not pressed again in time. */
		pressed: {
			1: 'Shift 1 of 3: twice more to leave.',
			2: 'Shift 2 of 3: once more to leave.',
			0: 'Not pressed again: you are still here.',
		},
	},
	theme: { legend: 'Light or dark', auto: 'As my device', light: 'Light', dark: 'Dark' },
	/** Where a page's script has not come. */
	late: {
		text: 'The buttons here do nothing: the part of this page that makes them work could not be loaded. Load the page again, or try in some minutes. Meanwhile there are',
		link: 'sheets to print',
	},
	citePage: 'Cite this page',
	/** The way to the self-test, on articles and questions. */
	invitation: {
		line: 'How is it for the two of you? A private reflection',
		heading: 'And the two of you?',
		text: 'A private reflection on how you talk: thirty statements, seven minutes, no label. Nothing leaves your device.',
		link: 'Begin',
	},
};
