import { placeOfWords } from '../source/placeOfWords.ts';
import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'doubled-word': {
		severity: 'warning',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`“${found}”: the same word stands here twice. Take one out, unless it is meant so; then put the words between quotation marks.`,
		what: 'A warning: a word stands twice in a row, as happens when a sentence is changed or wraps into the next line. Only small words are looked at, and quotations are passed over.',
		as: 'mdx',
		bad: 'Whoever asked for the the pause begins.',
		mend: 'Take one of the two out.',
		good: 'Whoever asked for the pause begins.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The same word twice in a row. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap(({ file, source, texts }) =>
		texts.flatMap(({ text, place }) =>
			[...text.matchAll(twice)]
				.filter(({ index }) => !isQuoted(text, index))
				.map(({ 0: found }) => problem('doubled-word', file, placeOfWords(source, place, found), { found })),
		),
	);

/**
 * The words that slip in twice: small ones. Others may rightly stand side by side (“call worry worry”), and so may
 * had, that and so.
 */
const small =
	'a|an|the|of|to|and|or|but|if|in|on|at|for|with|by|from|are|was|were|be|been|it|its|this|these|those|they|we|he|she|i|me|us|them|not|as|can|will|would|should|could|may|might|must|has|have|my|your|our|their|his|when|where|which|who|how|than|then|one|what|about|into|out|up|because|while|after|before|only|just|also|even|said|says|there is|it is|this is';
const twice = new RegExp(
	`(?<![\\p{L}\\p{N}'’-])(?:(${small}) \\1|(?<=\\b(?:it|this|he|she|there|who) )is is)(?![\\p{L}\\p{N}'’-])`,
	'giu',
);

const isQuoted = (text: string, index: number) =>
	/[“‘"'(]\s*$/.test(text.slice(Math.max(0, index - 2), index));
