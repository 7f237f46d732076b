import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemOf, sanitize } from '../../../src/checks/problem.ts';
import { githubReport, githubSummary } from '../../../src/checks/reporters/github.ts';
import { jsonReport } from '../../../src/checks/reporters/json.ts';
import { overlayOf } from '../../../src/checks/reporters/overlay.ts';
import { problemPage } from '../../../src/checks/reporters/page.ts';
import { textReport } from '../../../src/checks/reporters/text.ts';
import { docs } from '../../../src/checks/rules/index.ts';

const problem = problemOf(docs);

/** What strangers wrote is quoted in a terminal, a host's log and summary, and two pages: it stays words in all. */
const place = { line: 1, column: 3, endLine: 1, endColumn: 5 };
const reportOf = (...quoted: string[]) => ({
	checked: quoted.length,
	problems: quoted.map((one) => problem('no-html', `content/${one}.mdx`, place, { tag: one })),
});

const markup = '<img src=x onerror=alert(1)>';
const hostile = [
	markup,
	'a\n::set-output name=x::y',
	'a%0A::stop-commands::x',
	'##[add-mask]e',
	'\u001B]0;title\u0007\u001B[2J',
	'\u202Egpj.exe',
	'![x](https://evil.example/x.png)',
	'[x](javascript:alert(1))',
	'`code` | a | b',
	'</pre><script>alert(1)</script>',
	'https://evil.example/"onmouseover="alert(1)',
];
const report = reportOf(...hostile);
/** As a file holds it that repeats each of them. */
const lines = () => ['::error file=x::y', '  ::add-mask::e', ...hostile];

/** The lines that a workflow's host takes for commands: `::` first, blanks aside, or `##[` anywhere. */
const commands = (text: string) =>
	text.split(/[\r\n]/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
const control = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/;

describe('the report in a terminal', () => {
	test('holds no command of the host and no sign that acts on a terminal', () => {
		for (const at of lines().keys()) {
			const shown = textReport(
				{ ...report, problems: report.problems.map((one) => ({ ...one, line: at + 1 })) },
				() => lines(),
			);
			expect(commands(shown)).toEqual([]);
			expect(shown).not.toMatch(control);
		}
	});

	test('shows the line and a caret below the place, behind a bar', () => {
		expect(textReport(reportOf('b'), () => ['a <b>'])).toBe(
			"content/b.mdx:1:3 — Unexpected HTML `b`, expected Markdown or one of the wiki's components. Write **bold** words between double stars.\n    | a <b>\n    |   ^\n    error · EDITORS.md#no-html\n\nChecked 1 file: 1 error, 0 warnings.",
		);
	});

	test('follows no link: what it leads to may be a secret', () => {
		const folder = '.cache/reporters';
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'secret.txt'), 'tell nobody');
		symlinkSync(resolve(folder, 'secret.txt'), join(folder, 'link.mdx'));
		const told = [problem('link-file', `${folder}/link.mdx`, { line: 1, column: 1 }, {})];
		const shown = textReport({ checked: 1, problems: told });
		expect(shown).not.toContain('tell nobody');
		expect(shown).toContain('Unexpected symbolic link');
	});
});

describe('the report for the host', () => {
	test('is one annotation a problem, and a count', () => {
		const shown = githubReport(report).split('\n');
		expect(shown).toHaveLength(hostile.length + 1);
		for (const line of shown.slice(0, -1))
			expect(line).toMatch(
				/^::error file=[^:,]*,line=1,col=3,endLine=1,endColumn=5,title=no-html::Unexpected HTML /,
			);
		expect(commands(shown.at(-1) ?? '')).toEqual([]);
		expect(githubReport(report)).not.toMatch(control);
	});

	test('is a table of words in the job’s summary: nothing quoted is markup there', () => {
		const summary = githubSummary(report);
		expect(summary).not.toMatch(/<(?:img|script|\/pre)/);
		const table = summary.slice(summary.indexOf('<table>'), summary.indexOf('</table>'));
		// Without a blank line it is HTML to its end, and Markdown in it is no Markdown.
		expect(table).not.toMatch(/\n\s*\n/);
		expect(
			table
				.trim()
				.split('\n')
				.filter((line) => !line.startsWith('<t')),
		).toEqual([]);
		expect(summary).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(summary).not.toMatch(control);
	});

	test('is cut where it has more rows than the host takes', () => {
		const summary = githubSummary(reportOf(...Array.from({ length: 600 }, (_, at) => `x${at}`)));
		expect(summary).toContain('… and 100 more, in the job’s log');
	});
});

describe('what the preview shows', () => {
	test('over a page quotes markup as words', () => {
		const { err } = overlayOf(report, '/root');
		expect(err.message).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(err.message.replaceAll('<br><br>', '')).not.toMatch(/[<>"]/);
		expect(err.message).not.toMatch(control);
	});

	test('names every error, the first one’s place, and how many more there are', () => {
		const { err } = overlayOf(reportOf(...Array.from({ length: 22 }, (_, at) => `x${at}`)), '/root');
		expect(err).toMatchObject({ title: 'The content has 22 errors', loc: { line: 1, column: 3 } });
		expect(err.message).toContain('content/x19.mdx:1:3 — Unexpected HTML');
		expect(err.message).toMatch(/… and 2 more: the terminal lists them all\.$/);
	});

	test('in the place of a page quotes markup as words', () => {
		const page = problemPage(
			textReport(report, () => lines()),
			'/@vite/client',
		);
		const [body = ''] = /<pre[^>]*>[\s\S]*<\/pre>/.exec(page) ?? [];
		expect(body.match(/<\/?\w/g)).toEqual(['<p', '</p']);
	});
});

test('JSON keeps what was written, for programs', () => {
	const { problems } = JSON.parse(jsonReport(report)) as { problems: { file: string }[] };
	expect(problems.map(({ file }) => file)).toEqual(hostile.map((one) => `content/${one}.mdx`));
});

test('what is shown stays as wide as it was, so that a caret stands right', () => {
	expect(sanitize('##[a]\u001B')).toHaveLength('##[a]\u001B'.length);
});
