import { problem, type Rule } from '../problem.ts';

/** Bodies that cannot be parsed, in words that an editor can act on. */
export const mdxSyntax: Rule = ({ entries }) =>
	entries.flatMap(({ file, syntaxErrors = [] }) =>
		syntaxErrors.map((error) => {
			const [, line = '1', column = '1', message = error] =
				/^(\d+):(\d+)(?:-\d+:\d+)?: ?([\s\S]*)$/.exec(error) ?? [];
			return problem(
				'mdx-syntax',
				file,
				{ line: Number(line), column: Number(column) },
				{ what: inWords(message) },
			);
		}),
	);

function inWords(message: string): string {
	const unclosed = /Expected a closing tag for `<([^`>]*)>`/.exec(message);
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
