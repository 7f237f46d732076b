import { textOf } from '../../content/text/mdast.ts';
import { placeOf, problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'phrase-words': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'A phrase is shown as something to say, so its words stand alone: quotation marks around all of it would appear a second time. What readers put in themselves stands between square brackets, with a word or two that says what belongs there.',
		as: 'mdx',
		bad: '<Phrase id="tea" situation="pausing">"Can we talk after ____?"</Phrase>',
		mend: 'Take the quotation marks out, and name each blank.',
		good: '<Phrase id="tea" situation="pausing">Can we talk after [time]?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

const longestBlank = 60;

/** A phrase is words to say, without quotation marks around them; what the reader fills in stands between square brackets. */
export const run: FileRule = ({ file, entries }) =>
	entries.flatMap(({ nodes }) =>
		nodes
			.filter(({ node }) => node.name === 'Phrase')
			.flatMap(({ node }) =>
				faultsIn(textOf(node).trim()).map((what) => problem('phrase-words', file, placeOf(node), { what })),
			),
	);

function faultsIn(text: string): string[] {
	const blank = blankFault(text);
	return [
		...(/^[“„«「『][^“„«「『]*[”“»」』]$/s.test(text)
			? [
					'Unexpected quotation marks around the phrase, expected the bare words: the page shows that they are said. Take them out.',
				]
			: []),
		...(blank === undefined ? [] : [blank]),
	];
}

function blankFault(text: string): string | undefined {
	const asWritten = /_{2,}|…[.…]{2,}|[［【][^］】]*[］】]/.exec(text)?.[0];
	if (asWritten !== undefined)
		return `Unexpected \`${asWritten}\` in a phrase, expected a blank to fill in between square brackets, with a word for what belongs there: \`[time]\`.`;
	if (/\[\s*\]/.test(text))
		return 'Unexpected empty blank in a phrase, expected a word for what belongs there: `[time]`.';
	if (/\[[^\]]*(?:\[|$)|(?:^|\])[^[]*\]/.test(text))
		return 'Unexpected square bracket in a phrase, expected each blank to be opened and closed once: `[time]`.';
	const blanks = text.match(/\[[^\]]*\]/g) ?? [];
	const long = blanks.find(({ length }) => length > longestBlank);
	if (long !== undefined)
		return `Unexpected blank of ${long.length} characters in a phrase, expected a word or two for what belongs there: \`[time]\`.`;
	return blanks.length > 0 && !/[\p{L}\p{N}]/u.test(text.replace(/\[[^\]]*\]/g, ''))
		? 'Expected words to say around the blank, found none.'
		: undefined;
}
