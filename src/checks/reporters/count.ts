import type { Report } from '../run/check.ts';
import type { Problem } from '../problem.ts';

/** The report's last line: how much was read and what was found. */
export function countOf({ checked, problems }: Report): string {
	const count = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity).length;
	return `Checked ${plural(checked, 'file')}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}.`;
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
