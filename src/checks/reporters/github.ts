import { site, today } from '../../site.ts';
import { unwrittenUrl } from '../../wiki/unwrittenUrl.ts';
import type { Report } from '../check.ts';
import { guideSection } from '../guide.ts';
import { visible, type Problem } from '../problem.ts';
import { countOf } from './count.ts';

/** Workflow commands, one a problem: the host shows them at their line of the pull request. */
export function githubReport(report: Report): string {
	const lines = report.problems.map(({ severity, file, line, column, endLine, endColumn, rule, message }) => {
		const end =
			endLine === line && endColumn !== undefined ? `,endLine=${endLine},endColumn=${endColumn}` : '';
		return `::${severity} file=${property(visible(file))},line=${line},col=${column}${end},title=${property(rule)}::${data(message)}`;
	});
	return [...lines, countOf(report)].join('\n');
}

/** The same as a table for the job's summary. */
export function githubSummary(report: Report): string {
	const rows = report.problems.map(
		(problem) =>
			`| ${cell(visible(problem.file))}:${problem.line}:${problem.column} | ${problem.severity} | ${cell(problem.message)}${writeThis(problem)} | [${problem.rule}](${site.repository}/blob/${site.branch}/${guideSection(problem.rule)}) |`,
	);
	const table =
		rows.length === 0 ? [] : ['| Place | | What | Read on |', '| --- | --- | --- | --- |', ...rows, ''];
	return ['## Content', '', ...table, countOf(report), ''].join('\n');
}

/** Where somebody links to a page that nobody has written: the host's form for it, begun. */
function writeThis(problem: Problem): string {
	const url = unwrittenUrl(problem, site, today());
	return url === undefined ? '' : ` Or [write this](${url}).`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
