import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Problem } from '../../src/checks/problem.ts';
import { escapeHtml } from '../../src/checks/reporters/escapeHtml.ts';
import { isContentFile } from '../../src/checks/source/fileKinds.ts';
import { beforeEach, describe, expect, test } from 'vitest';

/** The checker as editors and workflows call it: arguments, formats, exit codes, fixes. */
const folder = '.cache/checker';
const pause = join(folder, 'en/articles/pause.mdx');
const count = readdirSync('tests/fixtures/content', { recursive: true, encoding: 'utf8' }).filter(
	isContentFile,
).length;

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync('tests/fixtures/content', folder, { recursive: true });
});

const change = (file: string, from: string, to: string) => {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(
		file,
		text.replace(from, () => to),
	);
};

function check(...words: string[]) {
	const result = spawnSync('node', ['src/checks/run/cli.ts', '--content', folder, ...words], {
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
			SOURCE_DATE_EPOCH: String(Date.parse('2026-03-01') / 1000),
			GITHUB_STEP_SUMMARY: join(folder, '../summary.md'),
		},
	});
	return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('the exit code', () => {
	test('is 0 where there is no error', () => {
		expect(check()).toEqual({ code: 0, out: `Checked ${count} files: 0 errors, 0 warnings.\n`, err: '' });
	});

	test('is 0 where there are warnings only', () => {
		change(pause, 'It is late and', 'Avoidant people leave, and');
		const { code, out } = check();
		expect(out).toContain('0 errors, 1 warning.');
		expect(code).toBe(0);
	});

	test('is 1 where there are errors', () => {
		change(pause, 'topic: conflict', 'topic: conflicts');
		expect(check().code).toBe(1);
	});

	test.each([
		['a folder that is not there', ['--content', 'nowhere'], 'There is no folder nowhere.'],
		['a folder without content', ['--content', 'tests/browser'], 'No content was found in tests/browser.'],
		['a file that is not there', ['nothing.mdx'], 'There is no file nothing.mdx.'],
		['a file that is no content', ['README.md'], 'README.md is not in .cache/checker: it holds no content.'],
		['a file beside the content', [`${folder}/../../package.json`], 'it holds no content.'],
		['an unknown format', ['--format', 'xml'], 'Unexpected format `xml`, expected text, github or json.'],
		['an unknown flag', ['--fast'], "Unknown option '--fast'"],
	])('is 2 for %s, with one sentence', (_name, words, sentence) => {
		const { code, err } = check(...words);
		expect(err).toContain(sentence);
		expect(err).not.toMatch(/\n\s+at /);
		expect(code).toBe(2);
	});
});

test('four mistakes in four files give one report of four problems, in plain words, at their places', () => {
	change(pause, 'takeaways:', 'takeaway:');
	change(
		join(folder, 'en/faqs/how-long.mdx'),
		'Nobody has',
		'Nobody has, see [listening](/articles/listning/),',
	);
	change(join(folder, 'en/articles/listening.mdx'), '</Story>', '');
	change(
		join(folder, 'en/glossary/flooding.mdx'),
		'It is a word',
		'<script>alert(1)</script>\n\nIt is a word',
	);
	const { out, code } = check();
	expect(out).toBe(
		readFileSync('tests/fixtures/four-mistakes.txt', 'utf8').replace('{count}', String(count)),
	);
	expect(code).toBe(1);

	const places = ['listening.mdx 28 1', 'pause.mdx 13 1', 'how-long.mdx 23 17', 'flooding.mdx 10 1'];
	const { problems } = JSON.parse(check('--format', 'json').out) as { problems: Problem[] };
	expect(problems.map(({ file, line, column }) => `${file.split('/').at(-1)} ${line} ${column}`)).toEqual(
		places,
	);

	rmSync('.cache/summary.md', { force: true });
	const host = check('--format', 'github').out.split('\n');
	const annotations = host.filter((line) => line.startsWith('::error '));
	expect(
		annotations.map((line) => line.replace(/^.*\/(.*\.mdx),line=(\d+),col=(\d+),.*$/, '$1 $2 $3')),
	).toEqual(places);
	const summary = readFileSync('.cache/summary.md', 'utf8');
	for (const { message } of problems)
		expect(summary).toContain(escapeHtml(message).replace(/`([^`]+)`/g, '<code>$1</code>'));
});

test('only the files that were asked for are told of, and references still know all others', () => {
	change(pause, 'topic: conflict', 'topic: conflicts');
	const { out, code } = check(join(folder, 'en/faqs/how-long.mdx'));
	expect(out).toBe(`Checked ${count} files: 0 errors, 0 warnings.\n`);
	expect(code).toBe(0);
});

test('a folder that was asked for stands for all that is in it', () => {
	change(pause, 'topic: conflict', 'topic: conflicts');
	expect(check(join(folder, 'en/articles')).code).toBe(1);
	expect(check(join(folder, 'en/faqs')).code).toBe(0);
});

test('as JSON, a problem carries its place, what was found and the mend', () => {
	change(pause, 'firstPhrase:', 'firstPhras:');
	const { checked, problems } = JSON.parse(check('--format', 'json').out);
	expect(checked).toBe(count);
	expect(problems).toContainEqual({
		file: '.cache/checker/en/articles/pause.mdx',
		line: 17,
		column: 1,
		endLine: 17,
		endColumn: 11,
		rule: 'unknown-key',
		severity: 'error',
		message: 'Unexpected key `firstPhras`. Did you mean `firstPhrase`?',
		fix: 'firstPhrase',
	});
});

test('for the host, problems are annotations and a summary', () => {
	change(pause, 'topic: conflict', 'topic: "a, b: 100%"');
	rmSync('.cache/summary.md', { force: true });
	const { out } = check('--format', 'github');
	expect(out).toContain(
		'::error file=.cache/checker/en/articles/pause.mdx,line=4,col=8,endLine=4,endColumn=20,title=dead-reference::Unexpected `a, b: 100%25`: there is no such topic. Expected one of `conflict` (Conflict).',
	);
	const summary = readFileSync('.cache/summary.md', 'utf8');
	expect(summary).toContain('<tr><td>.cache/checker/en/articles/pause.mdx:4:8</td><td>error</td><td>');
	expect(summary).toContain('/EDITORS.md#dead-reference">dead-reference</a></td></tr>');
});

describe('--fix', () => {
	test('mends what has one right answer, says so, and checks again', () => {
		change(pause, 'firstPhrase:', 'firstPhras:');
		change(pause, '- Name a time before you leave.', "- Name a time: say it's eight.");
		change(pause, 'It is late', 'It is \u202Elate');
		const { out, err, code } = check('--fix');
		expect(err.split('\n').filter((line) => line.startsWith(folder))).toEqual([
			`${pause}:14:5: \`Name a time: say it's eight.\` → \`"Name a time: say it's eight."\``,
			`${pause}:17:1: \`firstPhras\` → \`firstPhrase\``,
			`${pause}:26:7: \`\uFFFD\` → \`\``,
		]);
		expect(out).toBe(`Checked ${count} files: 0 errors, 0 warnings.\n`);
		expect(code).toBe(0);
		const text = readFileSync(pause, 'utf8');
		expect(text).toContain('  - "Name a time: say it\'s eight."\n  - Come back first');
		expect(text).toContain('\nfirstPhrase: stop-sign\n');
	});

	test('leaves alone what may mean several things', () => {
		change(pause, 'topic: conflict', 'topic: conflicts');
		const before = readFileSync(pause, 'utf8');
		expect(check('--fix').code).toBe(1);
		expect(readFileSync(pause, 'utf8')).toBe(before);
	});
});

test('a file that ends the parser is one problem, and all others are still checked', () => {
	writeFileSync(join(folder, 'en/articles/killer.mdx'), `${readFileSync(pause, 'utf8')}\nimport "\\`);
	change(join(folder, 'en/topics.yaml'), 'title:', 'titel:');
	const { out, code } = check();
	expect(out).toContain('killer.mdx:1:1 — This file can');
	expect(out).toContain('Unexpected key `titel`. Did you mean `title`?');
	expect(out).toContain(`Checked ${count + 1} files`);
	expect(code).toBe(1);
});
