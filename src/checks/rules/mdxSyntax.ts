import { problem, type FileRule, type Problem } from '../problem.ts';

/** Bodies that cannot be parsed, in words that an editor can act on. */
export const mdxSyntax: FileRule = ({ file, source, entries }) => {
	const lines = source.split('\n');
	const problems = entries.flatMap(({ syntaxErrors }) =>
		syntaxErrors.map((error) => {
			const [, line = '1', column = '1', message = error] =
				/^(\d+):(\d+)(?:-\d+:\d+)?: ?([\s\S]*)$/.exec(error) ?? [];
			const place = { line: Number(line), column: Number(column) };
			const quote = quoteInside(lines[place.line - 1] ?? '');
			return quote
				? problem('quote-in-attribute', file, { ...place, column: quote.column }, { name: quote.name })
				: problem('mdx-syntax', file, place, { what: inWords(message, lines[place.line - 1] ?? '') });
		}),
	);
	// One quotation mark too many is stumbled over more than once.
	return problems.filter((one, index) => !problems.slice(0, index).some((other) => isSame(one, other)));
};

const isSame = (a: Problem, b: Problem) => a.rule === b.rule && a.line === b.line && a.column === b.column;

function inWords(message: string, line: string): string {
	if (/Nested too deeply/.test(message))
		return 'Too many brackets or quotation signs are nested here. Close them, or write it in plain words.';
	if (line.includes('<!--')) return 'Unexpected comment, expected words only: content has none. Take it out.';
	if (/<(?:https?:|mailto:|www\.)/.test(line))
		return 'Unexpected address between `<` and `>`. Write the link as [words](https://…).';
	if (/<[A-Z]\w*\s[^>]*=(?:[“”‘’]|[^\s"'>])/.test(line))
		return 'Unexpected value in a tag, expected it between straight double quotation marks: level="strong".';
	const unclosed = /Expected a closing tag for `<([^`>]*)>`/.exec(message);
	if (unclosed && /^[a-z]/.test(unclosed[1] ?? ''))
		return `Unexpected HTML \`<${unclosed[1]}>\`, expected Markdown or one of the wiki's components.`;
	if (unclosed)
		return `\`<${unclosed[1]}>\` is never closed, expected \`</${unclosed[1]}>\`. Write both tags on one line, or each on a line of its own with blank lines inside.`;
	const closing = /Unexpected closing (?:tag|slash)[^`]*`?(<\/[^`>]*>)?/.exec(message);
	if (closing)
		return `Unexpected closing tag${closing[1] ? ` \`${closing[1]}\`` : ''}: nothing is open here, or something else is. Close components in the order in which they were opened.`;
	if (/`\{`|expression/.test(message))
		return 'Unexpected `{` or `}`: content has no expressions. Write the words without braces.';
	if (/`<`|JSX|tag|attribute/i.test(message))
		return 'Unexpected `<`: this is no component. Write “less than” in words; in an attribute, use no double quotes inside the value.';
	if (/import|export/.test(message))
		return 'A paragraph that begins with “import” or “export” is read as code. Begin it with another word.';
	return 'The text can’t be read from here on. Look for an unclosed tag, a `<` or a `{` nearby.';
}

/** `insteadOf="say "no""`: a double quote inside a value ends it, and the parser stumbles over what follows. */
function quoteInside(line: string): { name: string; column: number } | undefined {
	const found = /<[A-Z]\w*\b[^>]*?\s(\w+)="[^"]*(")(?=[^\s/>=][^=>]*")/d.exec(line);
	return found?.[1] === undefined
		? undefined
		: { name: found[1], column: (found.indices?.[2]?.[0] ?? 0) + 1 };
}
