import type { LineOfYaml, Slip } from './yamlSlips.ts';

/** Texts that lack quotation marks, or have the wrong ones. */
export function quoteSlip({ lines, at, isText, codes }: LineOfYaml): Slip | undefined {
	const line = lines[at] ?? '';
	const [, lead = '', value = ''] = /^(\s*(?:- )?(?:[\w-]+: +)?)(.*\S)/.exec(line) ?? [];
	if (isText || lead === '' || /[\\]/.test(value)) return undefined;
	const told = (what: string, text: string): Slip => {
		// Where the text goes on in the next line, its end is not known.
		const isLonger = goesOn(lines, at);
		const fix = isLonger ? undefined : quoted(text);
		const meant = lead + (isLonger ? text.replaceAll(':', ' ').replace(/["']/g, ' ') : quoted(text));
		return { start: lead.length, end: lead.length + value.length, what, fix, meant };
	};
	const single = /^'(.*)'$/.exec(value)?.[1];
	if (single !== undefined && /'/.test(single.replaceAll("''", '')))
		return told(
			'The apostrophe ends this text, because it stands between single quotation marks. Put double ones around it.',
			single.replaceAll("''", "'"),
		);
	if (codes.length === 0) return undefined;
	const double = /^"(.*)"$/.exec(value)?.[1];
	if (double?.includes('"'))
		return told(
			'The quotation mark within the text ends it. Put single quotation marks around the whole, or curly ones within.',
			double,
		);
	const [, mark, rest] = /^(["'])[^"']*["'](?=(.))/.exec(value) ?? [];
	if (mark !== undefined && rest !== undefined && !/[,\]}#:]/.test(rest))
		return told(
			'This text begins with a quotation mark, and the next one ends it. Put the whole text between marks of the other kind.',
			value,
		);
	const curly = /^[“”‘’„«‹](.*?)[“”‘’»›]?$/.exec(value)?.[1];
	if (curly !== undefined && codes.includes('BLOCK_AS_IMPLICIT_KEY'))
		return told(
			'Curly quotation marks are letters to YAML, so the colon between them is read as a field’s. Use straight ones: `"…"`.',
			curly,
		);
	if (codes.includes('BLOCK_AS_IMPLICIT_KEY') && /:(?:\s|$)/.test(value) && !/^["'[{]/.test(value))
		return told('Unexpected second colon in this line: put the whole text between quotation marks.', value);
	const begins = /^[[{](?!.*[\]}]$)/.exec(value)?.[0];
	if (begins !== undefined && /^\[[^\]]*\] *\S/.test(value))
		return told(
			`This text begins with \`${begins}\`, which opens a list for YAML. Put the whole text between quotation marks.`,
			value,
		);
	return undefined;
}

const goesOn = (lines: readonly string[], at: number) => {
	const indent = (line: string) => /^[ -]*/.exec(line)?.[0].length ?? 0;
	const [here = '', next = ''] = [lines[at], lines[at + 1]];
	return next.trim() !== '' && indent(next) > indent(here) && !/^\s*(?:- |[\w-]+:)/.test(next);
};

/** Between the quotation marks that it doesn't hold. */
export const quoted = (text: string) =>
	text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
