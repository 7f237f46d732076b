import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frontmatterOf } from '../src/checks/source/fence.ts';
import { sanitize } from '../src/checks/problem.ts';
import { data, property } from '../src/checks/reporters/workflowCommand.ts';
import { fileAt, hasDay } from '../src/checks/run/updatedDay.ts';
import { oldDays, proposalProblems, readChanges } from '../src/checks/run/proposal.ts';

/**
 * `npm run check:proposal -- BASE HEAD`: what the comparison of a pull request with main tells, as the host's
 * annotations. Reads the content that lies in the work tree. 1 with errors, 2 where it could not run.
 */
const [base, head] = process.argv.slice(2);
try {
	if (base === undefined || head === undefined)
		throw new Error('Usage: npm run check:proposal -- BASE HEAD (two commits)');
	// What follows is never an option, whatever the two are named.
	const range = ['--end-of-options', `${base}...${head}`, '--'];
	const output = execFileSync('git', ['diff', '--name-status', '-z', '-M', ...range], { encoding: 'utf8' });
	const changes = readChanges(output);
	const from = execFileSync('git', ['merge-base', '--end-of-options', base, head], {
		encoding: 'utf8',
	}).trim();
	const texts = changes.map(({ path, from: old = path }) =>
		hasDay(path) ? { path, before: fileAt(from, old), now: fileAt(head, path) } : undefined,
	);
	const problems = [
		...proposalProblems(changes, oldNames()),
		...oldDays(texts.filter((one) => one !== undefined)),
	];
	for (const { file, severity, message } of problems)
		console.log(`::${severity} file=${property(sanitize(file))}::${data(sanitize(message))}`);
	console.log(`${problems.length} remarks on what this proposal touches.`);
	process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
	console.error(
		`The proposal could not be looked at: ${sanitize(error instanceof Error ? error.message : String(error))}`,
	);
	process.exitCode = 2;
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
