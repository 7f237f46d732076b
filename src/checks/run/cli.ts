import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { today } from '../../site.ts';
import { answerHelp } from '../../node/answerHelp.ts';
import { readArguments, usage } from './arguments.ts';
import { changedSince } from './changedSince.ts';
import { hasErrors, type CheckedContent, type Report } from './check.ts';
import type { CheckCache } from './checkCache.ts';
import { checkFolder } from './checkFolder.ts';
import { applyFixes } from './fix.ts';
import { inProposal } from './inProposal.ts';
import { setUpdatedDays } from './updatedDay.ts';
import { changeSummary } from '../reporters/changeSummary.ts';
import { githubReport, githubSummary } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { textReport } from '../reporters/text.ts';

async function main(words: string[]): Promise<number> {
	const { content, format, fix, base, files } = readArguments(words);
	const folder = resolve(content);
	if (!existsSync(folder)) throw new Error(`There is no folder ${content}.`);
	const missing = files.find((file) => !existsSync(file));
	if (missing !== undefined) throw new Error(`There is no file ${missing}.`);
	// A file that is not looked at must not seem to have passed.
	const outside = files.find((file) => !isWithin(folder, resolve(file)));
	if (outside !== undefined) throw new Error(`${outside} is not in ${content}: it holds no content.`);
	const only = files.map(asTold);
	const changed = new Set(base === undefined ? only : changedSince(base, folder));
	const cache: CheckCache = new Map();
	const look = async () => {
		const whole = onlyOf(await checkFolder(folder, today(), cache, changed), only);
		return base === undefined ? whole : inProposal(whole, changed);
	};
	let report = await look();
	// One slip can hide another: what is mended is read again until nothing is left to mend.
	for (let round = 0; fix && round < maxRounds; round++) {
		const lines = [...applyFixes(report.problems), ...setUpdatedDays(folder, today())];
		if (lines.length === 0) break;
		// What was changed goes beside the report, not into it: JSON stays JSON.
		for (const line of lines) console.error(line);
		report = await look();
	}
	print(report, format, base === undefined ? new Set() : changed);
	return hasErrors(report) ? 1 : 0;
}

const maxRounds = 10;

function print(report: CheckedContent, format: 'text' | 'github' | 'json', changed: ReadonlySet<string>) {
	if (format === 'json') console.log(jsonReport(report));
	else if (format === 'text') console.log(textReport(report));
	else {
		console.log(githubReport(report));
		const summary = process.env['GITHUB_STEP_SUMMARY'];
		if (summary) appendFileSync(summary, changeSummary(report.content, changed) + githubSummary(report));
	}
}

const isWithin = (folder: string, file: string) => file === folder || file.startsWith(folder + sep);

const asTold = (file: string) => relative(process.cwd(), resolve(file)).split(sep).join('/');

const onlyOf = <R extends Report>(report: R, files: readonly string[]): R =>
	files.length === 0
		? report
		: {
				...report,
				problems: report.problems.filter(({ file }) =>
					files.some((one) => one === file || file.startsWith(`${one}/`)),
				),
			};

answerHelp(usage);

/** `npm run check:content`: 0 without errors, 1 with errors, 2 where it could not run. */
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error(
		`The content could not be checked: ${error instanceof Error ? error.message : String(error)}`,
	);
	console.error(usage);
	process.exitCode = 2;
}
