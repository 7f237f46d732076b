import { site, today } from '../../site.ts';
import { newPageUrl } from '../../content/authoring/newPageUrl.ts';
import type { Report } from '../run/check.ts';
import { guideSection } from '../guide.ts';
import { sanitize, type Problem } from '../problem.ts';
import { countOf } from './count.ts';
import { escapeHtml } from './escapeHtml.ts';
import { data, property } from './workflowCommand.ts';

/** Workflow commands, one a problem: the host shows them at their line of the pull request. */
export function githubReport(report: Report): string {
	const lines = report.problems.map(({ severity, file, line, column, endLine, endColumn, rule, message }) => {
		const end =
			endLine === line && endColumn !== undefined ? `,endLine=${endLine},endColumn=${endColumn}` : '';
		return `::${severity} file=${property(sanitize(file))},line=${line},col=${column}${end},title=${property(rule)}::${data(message)}`;
	});
	return [...lines, countOf(report)].join('\n');
}

/** More rows than this are no summary, and the host takes no more than a megabyte of it. */
const maxRows = 500;

/**
 * The same as a table for the job's summary. In HTML without a blank line, because what is quoted there could be
 * Markdown: a link, or a picture from elsewhere.
 */
export function githubSummary(report: Report): string {
	const { problems } = report;
	const rows = problems.slice(0, maxRows).map(row);
	if (problems.length > maxRows)
		rows.push(`<tr><td colspan="4">… and ${problems.length - maxRows} more, in the job’s log</td></tr>`);
	const head = '<tr><th>Place</th><th></th><th>What</th><th>Read on</th></tr>';
	const table = rows.length === 0 ? [] : ['<table>', head, ...rows, '</table>', ''];
	return ['## Content', '', ...table, countOf(report), ''].join('\n');
}

function row(problem: Problem): string {
	const { file, line, column, severity, rule, message } = problem;
	const guide = `${site.repository}/blob/${site.branch}/${guideSection(rule)}`;
	return `<tr><td>${cell(sanitize(file))}:${line}:${column}</td><td>${severity}</td><td>${cell(message)}${writeThis(problem)}</td><td><a href="${escapeHtml(guide)}">${rule}</a></td></tr>`;
}

/** Where somebody links to a page that nobody has written: the host's form for it, begun. */
function writeThis(problem: Problem): string {
	const url = newPageUrl(problem, site, today());
	return url === undefined ? '' : ` Or <a href="${escapeHtml(url)}">write this</a>.`;
}

/** What stands between backticks is shown as code. */
const cell = (text: string) => escapeHtml(text.replace(/\s+/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');
