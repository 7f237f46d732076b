import { problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import { atTag, htmlIn, isVoid, quoteInside, unclosed, unclosedVoid } from './tagMistakes.ts';

export const doc = {
	'mdx-syntax': {
		severity: 'error',
		part: 'Shape',
		message: ({ what }: { what: string }) => what,
		what: "The text can't be read from here on. Mostly a component is never closed, a `<` is meant as “less than”, or a brace stands alone. The checker steps over the spot, so that you learn of other slips too.",
		as: 'mdx',
		bad: 'When you are <Term id="flooding">flooded, stop.',
		mend: 'Close what is open; write the sign as a word.',
		good: 'When you are <Term id="flooding">flooded</Term>, stop.',
	},
	'quote-in-attribute': {
		severity: 'error',
		part: 'Shape',
		message: ({ name }: { name: string }) =>
			`Unexpected double quote inside the value of \`${name}\`: it ends the value there. Use ‘single’ or “curly” quotation marks inside.`,
		what: 'A value in a tag begins and ends with a straight double quote. Another one in between ends it too early, and the words behind it make no sense to the reader of the file.',
		as: 'mdx',
		bad: '<Phrase id="later" situation="pausing" insteadOf="You said "fine" again.">Can we talk after tea?</Phrase>',
		mend: 'Use curly or single quotation marks within.',
		good: '<Phrase id="later" situation="pausing" insteadOf="You said ‘fine’ again.">Can we talk after tea?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Bodies that cannot be parsed, in words that an editor can act on. */
export const run: FileRule = ({ file, source, entries }) => {
	if (entries.every(({ syntaxErrors }) => syntaxErrors.length === 0)) return [];
	const lines = source.split('\n');
	const problems = entries.flatMap(({ syntaxErrors, yaml }) =>
		syntaxErrors.flatMap((error) => {
			const [, at = '1', column = '1', message = error] =
				/^(\d+):(\d+)(?:-\d+:\d+)?: ?([\s\S]*)$/.exec(error) ?? [];
			const place = { line: Number(at), column: Number(column) };
			const line = lines[place.line - 1] ?? '';
			// Fields that are nested too deeply have been reported as fields.
			if (isTooDeep(message) && yaml.errors.some(({ code }) => code === 'TOO_DEEP')) return [];
			const quote = quoteInside(line);
			if (quote)
				return [
					problem('quote-in-attribute', file, { ...place, column: quote.column }, { name: quote.name }),
				];
			const tag = atTag(message, lines, place);
			return [
				problem('mdx-syntax', file, tag?.place ?? place, { what: tag?.what ?? inWords(message, line) }),
			];
		}),
	);
	// One quotation mark too many is stumbled over more than once.
	return problems.filter((one, index) => !problems.slice(0, index).some((other) => isSame(one, other)));
};

const isSame = (a: Problem, b: Problem) => a.rule === b.rule && a.line === b.line && a.column === b.column;

const isTooDeep = (message: string) => message.includes('Nested too deeply');

function inWords(message: string, line: string): string {
	if (isTooDeep(message))
		return 'Too many brackets or quotation signs are nested here. Close them, or write it in plain words.';
	if (line.includes('<!--')) return 'Unexpected comment, expected words only: content has none. Take it out.';
	if (/<(?:https?:|mailto:|www\.|[\w.+-]+@)/.test(line))
		return 'Unexpected address between `<` and `>`. Write the link as [words](https://…).';
	if (message.includes('Unclosed fence'))
		return 'This code block is never closed, and all that follows would be part of it. The wiki has no code blocks: take the line out.';
	if (/<3(?!\d)/.test(line))
		return 'Unexpected `<3`: a `<` begins a component. Write it in words, or as an emoji.';
	if (/<[A-Z]\w*\s[^>]*[＝＂″«»]/.test(line) && !/<[A-Z]\w*\s[^>]*=["']/.test(line))
		return 'Unexpected sign in a tag, expected a plain equals sign and straight quotation marks: level="strong".';
	if (/<[A-Z]\w*\s[^>]*[＝＂]/.test(line))
		return 'Unexpected full-width sign in a tag, expected a plain equals sign and straight quotation marks: level="strong".';
	if (/<[A-Z]\w*(?:\s+\w+="[^"]*")*\s+\w+\s*:\s*["'“]/.test(line))
		return 'Unexpected colon in a tag, expected an equals sign: level="strong".';
	if (/<[A-Z]\w*(?:\s+\w+="[^"]*")*\s+\w+="[^"]*$/.test(line))
		return 'A value in this tag isn’t closed before its paragraph ends. Close the quotation marks, and leave no blank line inside.';
	if (/<[A-Z]\w*\s[^>]*["']\s*[,;]\s*\w+=/.test(line))
		return 'Unexpected comma in a tag, expected a space alone between two attributes.';
	const unequal = /<[A-Z]\w*(?:\s+\w+="[^"]*")*\s+(\w+)\s+"/.exec(line)?.[1];
	if (unequal !== undefined) return `An equals sign is missing behind \`${unequal}\`: ${unequal}="…".`;
	const bare = /<[A-Z]\w*(?:\s+\w+=(?:"[^"]*"|'[^']*'))*\s+(\w+)=(?:[“”‘’„«]|[^\s"'>])/.exec(line)?.[1];
	if (bare !== undefined)
		return `Unexpected value of \`${bare}\`, expected it between straight double quotation marks: ${bare}="…".`;
	const open = /Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
	if (open !== undefined && /^[a-z]/.test(open)) return htmlIn(open);
	if (open !== undefined) return isVoid(open) ? unclosedVoid(open) : unclosed(open);
	const closing = /Unexpected closing (?:tag|slash)[^`]*`?(<\/[^`>]*>)?/.exec(message);
	if (closing)
		return `Unexpected closing tag${closing[1] ? ` \`${closing[1]}\`` : ''}: nothing is open here, or something else is. Close components in the order in which they were opened.`;
	if (/\{\{|\}\}/.test(line))
		return 'Unexpected `{{ … }}`: the wiki has no templates. Write the words without braces.';
	if (/`\{`|expression/.test(message))
		return 'Unexpected `{` or `}`: content has no expressions. Write the words without braces.';
	if (/`<`|JSX|tag|attribute/i.test(message))
		return 'Unexpected `<`: this is no component. Write “less than” in words; in an attribute, use no double quotes inside the value.';
	if (/import|export/.test(message))
		return 'A paragraph that begins with “import” or “export” is read as code. Begin it with another word.';
	return 'The text can’t be read from here on. Look for an unclosed tag, a `<` or a `{` nearby.';
}
