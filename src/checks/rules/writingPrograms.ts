import { placeOfWords } from '../source/placeOfWords.ts';
import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'writing-program': {
		severity: 'error',
		part: 'Own words',
		message: ({ found }: { found: string }) =>
			`Unexpected “${found}”: a writing program (AI) left this here. Take it out, and read the rest of what came with it word by word.`,
		what: 'Words or marks that a writing program leaves: a greeting, an offer to write more, what it says of itself, its marks for sources. They show a text that nobody has read to its end, and its facts and sources may be made up.',
		as: 'mdx',
		bad: 'Certainly! Here is a revised version of the paragraph: Half an hour is a fair guess.',
		mend: 'Take it out. Then hold each claim against its source.',
		good: 'Half an hour is a fair guess.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** What a writing program says to the one who asked it, or of itself. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap(({ file, source, texts }) =>
		texts.flatMap(({ text, place }) => {
			if (!any.test(text)) return [];
			const found = signs.map((sign) => sign.exec(text)?.[0]).find((words) => words !== undefined);
			return found === undefined
				? []
				: [problem('writing-program', file, placeOfWords(source, place, found), { found })];
		}),
	);

const page =
	'(?:article|version|draft|paragraph|text|section|answer|rewrite|revision|outline|summary|translation)';

const signs: readonly RegExp[] = [
	/:?contentReference\[oaicite[^\]\s]*\]?/,
	/\boai_?cit(?:e|ation)\b[^\s]*/,
	/【[^】\n]{0,40}†[^】\n]{0,40}】?/,
	/\b(?:cite)?turn\d+(?:search|view|news|image|file|fetch)\d+\b/,
	/\b[Aa]s an (?:AI|artificial intelligence)(?: (?:language )?(?:model|assistant|program)|(?=,))/,
	/\b(?:[Mm]y (?:knowledge cut-?off|training data)|I (?:cannot|can['’]t) browse the (?:web|internet))\b/,
	new RegExp(
		`^(?:(?:Certainly|Sure|Of course|Absolutely|Great question)[!,.]? +(?:[Hh]ere(?:['’]s| is| are)\\b|[Ll]et me\\b|I(?:['’]d| would) be happy to\\b)|Here(?:['’]s| is| are)(?: \\w+){0,4} ${page}\\b[^.!?:]{0,60}:)`,
	),
	new RegExp(
		`\\b(?:[Ll]et me know if you(?:['’]d| would)? (?:like|want|need) (?:me to |any )?(?:expand|revise|adjust|rewrite|shorten|elaborate|changes|revisions|another|more detail)|[Ww]ould you like me to (?:expand|revise|adjust|rewrite|shorten|elaborate|continue the)|I hope this (?:helps|${page.slice(3, -1)})!)`,
	),
];

/** Nearly every text has none of these words. */
const any =
	/oai_?cit|†|turn\d|\b[Aa]s an (?:AI|art)|cut-?off|training data|browse the|^(?:Certainly|Sure|Of course|Absolutely|Great question|Here)\b|[Ll]et me know if|[Ww]ould you like me|I hope this/;
