/** The page for editors. */
export const editors = {
	title: 'What needs care',
	description: 'For those who write this wiki: what is due, what nobody finds, and what is still open.',
	lead: (day: string) =>
		`For those who write here, as of ${day}. It is for looking, not for passing: nothing on it stops a build.`,
	open: 'Open the file',
	more: (n: number) => `And ${n} more.`,
	workedOut: 'Worked out, because the file doesn’t say it (only in this preview)',
	claims: 'Claims of the articles, by level',
	write: {
		article: 'Write an article',
		question: 'Ask and answer a question',
		phrase: 'Add a phrase',
	},
	lists: {
		overdue: {
			name: 'Check overdue',
			text: 'The day on which the facts were to be checked again has passed.',
		},
		dueSoon: { name: 'Check due within ninety days', text: 'Soonest first.' },
		stubs: { name: 'Still being written', text: 'Pages with the status stub.' },
		notAskedFor: {
			name: 'Pages without the ways in which people ask',
			text: 'The search finds them by their own words only. Five lines under `asked` help most.',
		},
		unlinked: {
			name: 'Articles that no other article leads to',
			text: 'Readers find them by their topic and by searching only.',
		},
		unwrittenTerms: { name: 'Terms used but not written', text: 'The page that uses each, and its id.' },
		unusedTerms: { name: 'Terms written but never used', text: 'No text marks them with a Term.' },
		weakest: {
			name: 'Articles with contested or untested claims',
			text: 'How many of their graded claims are contested or from practice alone; most first.',
		},
		withoutArticle: { name: 'Questions without an article', text: 'The article they name isn’t there.' },
		withoutQuestion: { name: 'Articles without a question', text: 'No question names them.' },
		longSentences: { name: 'Longest sentences', text: 'With their number of words.' },
		uncited: { name: 'Sources never cited', text: 'Cite them, or take them out.' },
	},
};
