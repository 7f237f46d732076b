import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frontmatterOf } from '../src/checks/source/fence.ts';
import { sanitize } from '../src/checks/problem.ts';
import { fileAt, hasDay } from '../src/checks/run/updatedDay.ts';
import { listFiles } from '../src/checks/source/listFiles.ts';
import {
	idsIn,
	oldDays,
	proposalProblems,
	readChanges,
	type Change,
	type Id,
} from '../src/checks/run/proposal.ts';
import { githubReport } from '../src/checks/reporters/github.ts';
import { textReport } from '../src/checks/reporters/text.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * `npm run check:proposal -- BASE HEAD`: what the comparison of a pull request with main tells, as the host's
 * annotations where it runs there. Reads the content that lies in the work tree. 1 with errors, 2 where it could not run.
 */
const usage = `Usage: npm run check:proposal -- BASE HEAD

Tells what only the comparison of two commits shows: pages renamed or deleted without \`formerly\`, ids that are gone,
content and code changed at once. Ends with 0 where there is no error, 1 where there is one, 2 where it could not run.`;
answerHelp(usage);

const [base, head] = process.argv.slice(2);
try {
	if (base === undefined || head === undefined) throw new Error(`Two commits are needed.\n${usage}`);
	// What follows is never an option, whatever the two are named.
	const changes = readChanges(
		git('diff', '--name-status', '-z', '-M', '--end-of-options', `${base}...${head}`, '--'),
	);
	const from = git('merge-base', '--end-of-options', base, head).trim();
	const texts = changes.map(({ path, from: old = path }) =>
		hasDay(path) ? { path, before: fileAt(from, old), now: fileAt(head, path) } : undefined,
	);
	const problems = [
		...proposalProblems(changes, {
			formerly: oldNames(),
			before: idsBefore(changes, base),
			now: idsNow(),
		}),
		...oldDays(texts.filter((one) => one !== undefined)),
	];
	const report = { checked: changes.length, problems };
	console.log(process.env['GITHUB_ACTIONS'] ? githubReport(report) : textReport(report));
	process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
	console.error(
		`The proposal could not be looked at: ${sanitize(error instanceof Error ? error.message : String(error))}`,
	);
	process.exitCode = 2;
}

function git(...words: string[]): string {
	return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** The ids that the changed files held where the proposal left main. */
function idsBefore(changes: readonly Change[], base: string): Id[] {
	const from = git('merge-base', '--end-of-options', base, head ?? 'HEAD').trim();
	return changes
		.filter(({ kind }) => !kind.startsWith('A'))
		.map(({ path, from: old }) => old ?? path)
		.filter((path) => /^content\/.*\.(?:mdx|yaml)$/.test(path))
		.flatMap((path) => idsIn(path, git('show', `${from}:${path}`)));
}

function idsNow(): Set<string> {
	const files = listFiles('content')
		.filter(({ path, isLink, unread }) => !isLink && unread === undefined && /\.(?:mdx|yaml)$/.test(path))
		.map(({ path }) => path);
	return new Set(
		files
			.flatMap((path) => idsIn(`content/${path}`, readFileSync(`content/${path}`, 'utf8')))
			.map(({ what, id }) => `${what} ${id}`),
	);
}

/** Every old name that a page lists: `articles/slug`. What can't be read is the checker's to tell. */
function oldNames(): Set<string> {
	const names = new Set<string>();
	for (const room of ['articles', 'faqs', 'glossary', 'sheets'])
		for (const file of readdirSync(`content/en/${room}`)) {
			try {
				const text = readFileSync(`content/en/${room}/${file}`, 'utf8');
				const fields = parse(room === 'sheets' ? text : frontmatterOf(text), {
					maxAliasCount: 0,
				}) as { formerly?: unknown } | null;
				if (Array.isArray(fields?.formerly))
					for (const name of fields.formerly) names.add(`${room}/${String(name)}`);
			} catch {
				continue;
			}
		}
	return names;
}
