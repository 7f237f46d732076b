import { otherPlaceIn } from '../../content/text/lookAlikeWords.ts';
import { short } from '../messageParts.ts';
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
	'link-words': {
		severity: 'error',
		part: 'It all connects',
		message: ({ found, url }: { found: string; url: string }) =>
			`Unexpected words “${found}” on a link to \`${short(url)}\`: they name another place than the one it leads to. Let both say the same, or write words that say what waits there.`,
		what: 'The words of this link look like an address, a mail address or a number to call, and it leads somewhere else. Readers trust what they see; somebody in danger may only look at the number.',
		as: 'mdx',
		bad: 'Call [0808 200 0247](tel:08001111) at any time.',
		mend: 'Correct whichever of the two is wrong.',
		good: 'Call [0808 200 0247](tel:08082000247) at any time.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Link text that says nothing when it is read out of its sentence, or something else than where it leads. */
export const run: FileRule = ({ file, entries }) =>
	entries.flatMap(({ found }) =>
		(found?.links ?? []).flatMap(({ text, url, at }) => {
			if (saysNothing.test(text.trim())) return [problem('link-text', file, at, { found: text.trim() })];
			const other = otherPlaceIn(text, url);
			return other === undefined ? [] : [problem('link-words', file, at, { found: short(other), url })];
		}),
	);

const saysNothing =
	/^(?:(?:click|tap|press|see|read|look)?\s*(?:here|this|that|this (?:page|link|article|guide|post|site|website|video)|more|on|further)|read more|learn more|more information|link|page|article|这里|点击这里|更多|)[.!…]?$/i;
