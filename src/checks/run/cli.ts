import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { today } from '../../site.ts';
import { readArguments, usage } from './arguments.ts';
import { hasErrors, type Report } from './check.ts';
import { checkFolder } from './checkFolder.ts';
import { applyFixes } from './fix.ts';
import { setUpdatedDays } from './updatedDay.ts';
import { githubReport, githubSummary } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { textReport } from '../reporters/text.ts';

async function main(words: string[]): Promise<number> {
	const { content, format, fix, files } = readArguments(words);
	const folder = resolve(content);
	if (!existsSync(folder)) throw new Error(`There is no folder ${content}.`);
	const missing = files.find((file) => !existsSync(file));
	if (missing !== undefined) throw new Error(`There is no file ${missing}.`);
	// A file that is not looked at must not seem to have passed.
	const outside = files.find((file) => !isWithin(folder, resolve(file)));
	if (outside !== undefined) throw new Error(`${outside} is not in ${content}: it holds no content.`);
	const only = files.map(asTold);
	let report = onlyOf(await checkFolder(folder, today()), only);
	if (fix) {
		const lines = [...applyFixes(report.problems), ...setUpdatedDays(folder, today())];
		// What was changed goes beside the report, not into it: JSON stays JSON.
		for (const line of lines) console.error(line);
		if (lines.length > 0) report = onlyOf(await checkFolder(folder, today()), only);
	}
	print(report, format);
	return hasErrors(report) ? 1 : 0;
}

function print(report: Report, format: 'text' | 'github' | 'json') {
	if (format === 'json') console.log(jsonReport(report));
	else if (format === 'text') console.log(textReport(report));
	else {
		console.log(githubReport(report));
		const summary = process.env['GITHUB_STEP_SUMMARY'];
		if (summary) appendFileSync(summary, githubSummary(report));
	}
}

const isWithin = (folder: string, file: string) => file === folder || file.startsWith(folder + sep);

const asTold = (file: string) => relative(process.cwd(), resolve(file)).split(sep).join('/');

const onlyOf = (report: Report, files: readonly string[]): Report =>
	files.length === 0
		? report
		: {
				...report,
				problems: report.problems.filter(({ file }) =>
					files.some((one) => one === file || file.startsWith(`${one}/`)),
				),
			};

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
