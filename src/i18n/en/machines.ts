/** What machines read: the pages as Markdown, their index, the feed, the search of a browser. */
export const machines = {
	twin: {
		from: 'From',
		licence: 'Text under CC BY 4.0.',
		index:
			'Every article, question and term is here as plain Markdown too, with its limits, its evidence and the days on which it was checked. Advice on this wiki is for two people who are safe with each other: whoever passes it on, please pass on its limit.',
		more: 'More',
	},
	feed: {
		title: 'New articles and changed advice',
		subtitle: 'What is new in the wiki, and which advice has changed since you read it.',
		changed: (title: string) => `${title}: what we changed`,
	},
};
