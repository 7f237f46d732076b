import { site } from '../../site.ts';
import type { Report } from '../check.ts';
import { guideSection } from '../guide.ts';
import { visible } from '../problem.ts';
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
		({ file, line, column, rule, severity, message }) =>
			`| ${cell(visible(file))}:${line}:${column} | ${severity} | ${cell(message)} | [${rule}](${site.repository}/blob/${site.branch}/${guideSection(rule)}) |`,
	);
	const table =
		rows.length === 0 ? [] : ['| Place | | What | Read on |', '| --- | --- | --- | --- |', ...rows, ''];
	return ['## Content', '', ...table, countOf(report), ''].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
