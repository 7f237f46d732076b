import { build, copyProject } from './copyProject.ts';

/**
 * Builds the site of the fixture content (tests/fixtures/site), which the browser tests and the budgets look at: an
 * edit of the wiki's own content can't break them.
 */
export const fixtureSite = '.cache/fixture-site/dist';

if (import.meta.main) {
	const { code, output } = build(copyProject('fixture-site', 'tests/fixtures/site'));
	if (code !== 0) console.error(output);
	process.exitCode = code;
}
