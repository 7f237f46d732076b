import { lstatSync, readFileSync } from 'node:fs';
import type { Report } from '../run/check.ts';
import { guideSection } from '../guide.ts';
import { sanitize, type Problem } from '../problem.ts';
import { countOf } from './count.ts';

/** The report for a terminal: place, message, the source line with a caret below it, where to read on. */
export function textReport(report: Report, readLines = linesOf()): string {
	return [...report.problems.map((one) => describe(one, readLines(one.file))), countOf(report)].join('\n\n');
}

function describe(
	{ file, line, column, severity, rule, message }: Problem,
	lines: readonly string[],
): string {
	const head = `${sanitize(file)}:${line}:${column} — ${message}`;
	const tail = `    ${severity} · ${guideSection(rule)}`;
	const text = lines[line - 1] ?? '';
	return text.trim() === '' ? `${head}\n${tail}` : `${head}\n${excerpt(text, column)}\n${tail}`;
}

/**
 * At most 100 characters of the line around the column, and a caret. The bar keeps a line that begins with `::`
 * from being a command to the host whose log this is printed in.
 */
function excerpt(line: string, column: number): string {
	const start = Math.max(0, column - 1 - 40);
	const shown = sanitize(line.slice(start, start + 100).replaceAll('\t', ' '));
	return `    | ${shown}\n    | ${' '.repeat(column - 1 - start)}^`;
}

/** The lines of a file, read once. A link is not followed, since what it leads to may be a secret; a picture has no lines. */
function linesOf(): (file: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (file) => {
		const lines = known.get(file) ?? (isText(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []);
		known.set(file, lines);
		return lines;
	};
}

const isText = (file: string) =>
	/\.(?:mdx|yaml|json)$/.test(file) && (lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
