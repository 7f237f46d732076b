/** The list of claims. */
export const claims = {
	title: 'Claims and their sources',
	description:
		'Every graded claim of this wiki in one list: how sure it is, where it comes from and when it was last checked.',
	lead: 'Don’t take our word for it. Here is each claim that our pages grade, with how well it is supported, its sources, and the day on which it was last held against them.',
	/** The names of the page's parts, also as links to them. */
	parts: {
		claims: 'All claims',
		wrong: 'What popular articles get wrong',
		changed: 'What we changed our mind about',
		sources: 'Sources',
		json: 'All of it for machines (JSON)',
	},
	on: 'On this page',
	topics: 'Topics',
	filter: 'Show only',
	facets: { level: 'How sure', topic: 'Topic' },
	all: 'All {all} claims',
	shown: '{n} of {all} claims',
	none: 'No claim fits all of this at once. Take one thing away, or begin again with all of them.',
	clear: 'Show all',
	without: (name: string) => `${name}: take it away`,
	showList: 'See the claims',
	inArticle: 'In the article',
	inAnswer: (question: string) => `In the answer to “${question}”`,
	checked: (day: string) => `Checked ${day}`,
	due: (day: string) => `was to be checked again by ${day}`,
	own: 'Address of this claim',
	gone: 'The claim that you were led to is no longer here: we dropped it or put another in its place. Below is what we stand by now.',
	wrongLead:
		'Sentences that are often read, in our own words, and what the studies behind them say instead. Each was held against its sources like everything else here.',
	popular: 'Often read',
	known: 'What is known',
	more: (title: string) => `More in “${title}”`,
	changedLead: 'Where a claim or a piece of advice became another one, with the day and the reason.',
	unchanged:
		'Nothing so far. When a claim or a piece of advice changes, it will say so here, on its page and in the feed.',
};
