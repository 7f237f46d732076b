import type { Problem } from '../problem.ts';
import type { Report } from './check.ts';

/**
 * What a change is told: all errors, since without the change there were none, and the warnings of its own files.
 * Those of its files come first, errors before warnings, because a host shows only the first ten. What is overdue by
 * the calendar is the weekly job's to tell.
 */
export function inProposal<R extends Report>(report: R, changed: ReadonlySet<string>): R {
	const rank = ({ file, severity }: Problem) => (severity === 'error' ? (changed.has(file) ? 0 : 1) : 2);
	const problems = report.problems
		.filter(
			({ file, severity, rule }) => rule !== 'check-overdue' && (severity === 'error' || changed.has(file)),
		)
		.sort((a, b) => rank(a) - rank(b));
	return { ...report, problems };
}
