import { readFileSync, writeFileSync } from 'node:fs';
import { sanitize, type Problem } from '../problem.ts';

/** Mends what has exactly one right answer. Gives a line for each change: place, what stood there, what stands there now. */
export function applyFixes(problems: readonly Problem[]): string[] {
	const byFile = Map.groupBy(problems.filter(isFixable), ({ file }) => file);
	return [...byFile].flatMap(([file, fixes]) => {
		const before = readFileSync(file, 'utf8');
		const { text, lines } = corrected(before, fixes);
		if (text !== before) writeFileSync(file, text);
		return lines.map((line) => sanitize(`${file}:${line}`));
	});
}

interface Fixable extends Problem {
	fix: string;
	endLine: number;
	endColumn: number;
}

const isFixable = (problem: Problem): problem is Fixable =>
	problem.fix !== undefined && problem.endLine !== undefined && problem.endColumn !== undefined;

/** A text with the fixes of one file, from the last to the first so that places stay true. Overlapping ones are left. */
function corrected(text: string, fixes: readonly Fixable[]): { text: string; lines: string[] } {
	const starts = lineStarts(text);
	const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
	const spans = fixes
		.map(({ line, column, endLine, endColumn, fix }) => ({
			line,
			column,
			fix,
			start: offset(line, column),
			end: offset(endLine, endColumn),
		}))
		.sort((a, b) => b.start - a.start);
	let result = text;
	let last = text.length + 1;
	const lines: string[] = [];
	for (const { line, column, start, end, fix } of spans) {
		if (end > last) continue;
		// A block value's range takes in the line end behind it.
		const whole = result.slice(start, end);
		const stood = whole.trim() === '' ? whole : whole.replace(/[ \t\r\n]+$/, '');
		result = result.slice(0, start) + fix + result.slice(start + stood.length);
		lines.unshift(`${line}:${column}: \`${stood}\` → \`${fix}\``);
		last = start;
	}
	return { text: result, lines };
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
