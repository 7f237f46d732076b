import { resolve } from 'node:path';
import { check, hasErrors } from './check.ts';
import { readContent } from './readContent.ts';
import { textReport } from './reporters/text.ts';

/** `npm run check:content`: 0 without errors, 1 with errors, 2 where it could not run. */
try {
	const report = check(readContent(resolve('content')));
	console.log(textReport(report));
	process.exitCode = hasErrors(report) ? 1 : 0;
} catch (error) {
	console.error(
		`The content could not be checked: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 2;
}
