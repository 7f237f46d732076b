import { placeOfWords } from '../source/placeOfWords.ts';
import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'doubled-word': {
		severity: 'warning',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`“${found}”: the same word stands here twice. Take one out, unless it is meant so; then put the words between quotation marks.`,
		what: 'A warning: a word stands twice in a row, as happens when a sentence is changed or wraps into the next line. Words that rightly come twice (had, that, very) and quotations are passed over.',
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
				.filter(({ 1: word = '', index }) => !rightly.has(word.toLowerCase()) && !isQuoted(text, index))
				.map(({ 0: found }) =>
					problem('doubled-word', file, placeOfWords(source, place, found), { found }),
				),
		),
	);

/** Two names, such as Duran Duran, are no slip. */
const twice = /(?<![\p{L}\p{N}'’-])(\p{L}+) (?:(?=\p{Ll})\1|(?<=\bThe )the|(?<=\bA )a|(?<=\bIt )it|(?<=\bIn )in|(?<=\bTo )to)(?![\p{L}\p{N}'’-])/gu;

const rightly = new Set(
	'had that is was very so no really long many more much far big well bye ha now never please wait yes there her you over do knock tick go step again hush ding blah night hot old'.split(
		' ',
	),
);

const isQuoted = (text: string, index: number) => /[“‘"'(]\s*$/.test(text.slice(Math.max(0, index - 2), index));
