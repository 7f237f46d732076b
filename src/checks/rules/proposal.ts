import type { RuleDoc } from '../problem.ts';

/** What only the comparison of a proposal with main can tell: run/proposal.ts does it. */
export const doc = {
	'page-gone': {
		severity: 'error',
		part: 'It all connects',
		message: ({ what }: { what: string }) => what,
		what: 'In a proposal alone. A page was renamed or deleted, and its address was a promise: links, bookmarks and search engines lead there. Only the comparison with main shows it.',
		as: 'path',
		bad: 'content/en/articles/pause.mdx (it was time-out.mdx)',
		mend: 'Put the old file name under `formerly` of the page that answers now. Whoever comes by the old address is led on.',
		good: 'content/en/articles/pause.mdx (it was always called so)',
	},
	'id-gone': {
		severity: 'warning',
		part: 'It all connects',
		message: ({ what, id }: { what: string; id: string }) =>
			`The ${what} \`${id}\` is gone. Its id is a part of addresses, and readers have kept it. Is it the same under another id? Then give it back the old one. If it is really gone, say why in the proposal.`,
		what: 'A warning, in a proposal alone. The id of a topic, path, phrase or claim that was there is gone. It is a part of addresses and of what readers keep in their browser, and nothing leads on from an old id.',
		as: 'mdx',
		bad: '<Phrase id="a-new-name" situation="pausing">Can we stop here?</Phrase>',
		mend: 'Keep the id when you change the words. A new id is for something new.',
		good: '<Phrase id="as-it-was" situation="pausing">Can we stop here?</Phrase>',
	},
	'old-day': {
		severity: 'warning',
		part: 'Shape',
		message: () =>
			'The text changed and `updated` is the same day as before. Readers trust this day: set it to today by hand, or run `npm run updated`.',
		what: 'A warning, in a proposal alone. The text of a page is another than before, and its day of `updated` is the same. Readers see that day, and the list of what is new goes by it.',
		as: 'yaml',
		bad: 'updated: 2026-01-05 # and the text changed in March',
		mend: 'Set `updated` to the day of your change, or run `npm run updated`.',
		good: 'updated: 2026-03-02',
	},
	'content-and-code': {
		severity: 'warning',
		part: 'Shape',
		message: ({ content, code, first }: { content: number; code: number; first: string }) =>
			`This proposal changes content (${content === 1 ? 'one file' : `${content} files`}) and code (${code === 1 ? first : `${code} files, the first is ${first}`}) at once. The content is checked with the code of main, so what needs both may fail here. Make it two proposals: the code first, then the content. Nothing is lost.`,
		what: 'A warning, in a proposal alone. It changes texts and program at once. Texts are checked with the program of main, so that nobody’s proposal runs its own.',
		as: 'path',
		bad: 'src/site.ts (and an article)',
		mend: 'Propose the code first. When that is in, propose the texts.',
		good: 'content/en/articles/pause.mdx (alone)',
	},
} satisfies RuleDoc;
