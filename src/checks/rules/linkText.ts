import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'link-text': {
		severity: 'error',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`Unexpected link text “${found}”, expected words that say where it leads: people read links out of their sentence.`,
		what: '“Click here” says nothing by itself. Many people jump from link to link, by ear or by eye, and hear only those words.',
		as: 'mdx',
		bad: 'For the words, [click here](/articles/listening/).',
		mend: 'Link the words that name what waits behind them; usually the sentence gets shorter too.',
		good: '[Listening without mending](/articles/listening/) has the words.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Link text that says nothing when it is read out of its sentence. */
export const run: FileRule = ({ file, entries }) =>
	entries.flatMap(({ found }) =>
		(found?.links ?? [])
			.filter(({ text }) => saysNothing.test(text.trim()))
			.map(({ text, at }) => problem('link-text', file, at, { found: text.trim() })),
	);

const saysNothing =
	/^(?:(?:click|tap|press|see|read|look)?\s*(?:here|this|that|this (?:page|link|article|guide|post|site|website|video)|more|on|further)|read more|learn more|more information|link|page|article|这里|点击这里|更多|)[.!…]?$/i;
