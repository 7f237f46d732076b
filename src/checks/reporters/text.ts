import type { Report } from '../check.ts';
import type { Problem } from '../problem.ts';

/** The report for a terminal: place, message, the source line with a caret below it. */
export function textReport({ checked, problems, sources }: Report): string {
	const count = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity).length;
	const [errors, warnings] = [count('error'), count('warning')];
	return [
		...problems.map((one) => describe(one, sources.get(one.file))),
		`Checked ${checked} files: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
	].join('\n\n');
}

function describe({ file, line, column, severity, rule, message }: Problem, source?: string): string {
	const text = source?.split(/\r?\n/)[line - 1];
	const head = `${file}:${line}:${column} — ${message} (${severity}: ${rule})`;
	return text === undefined || text.trim() === '' ? head : `${head}\n${excerpt(text, column)}`;
}

/** At most 100 characters of the line around the column, and a caret. */
function excerpt(line: string, column: number): string {
	const start = Math.max(0, column - 1 - 40);
	const shown = line.slice(start, start + 100).replaceAll('\t', ' ');
	return `    ${shown}\n    ${' '.repeat(column - 1 - start)}^`;
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
