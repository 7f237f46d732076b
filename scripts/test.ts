import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { howToGetChromium, needChromium } from './chromium.ts';
import { run } from './run.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * `npm test`: what has to hold for every change, in the order in which a failure is cheapest to learn of.
 * `npm run test:all` adds the site under another base path, real servers, builds that go wrong, three browser engines and axe on every page: some half an hour. All steps run, whatever
 * fails, but for what needs a build that failed. The last line adds up the runners' own reports; a step
 * without a runner (formatting, types, content, builds) counts as one.
 */
answerHelp(
	`Usage: npm test, or npm run test:all (with --all: also other servers, builds that fail, three browser engines)`,
);
interface Count {
	passed: number;
	failed: number;
}

const reports = '.cache/reports';
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
const all = process.argv.includes('--all');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await step('formatting of code', 'prettier', ['--check', '--log-level', 'warn', '.']);
await step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
await step('lint', 'eslint', ['.']);
await step('unused code', 'knip', []);
await step('content', 'node', ['src/checks/run/cli.ts']);
await vitest(['unit']);

const atRoot = await step('build', 'node', ['scripts/build.ts']);
const underWiki =
	all &&
	(await step('build under /wiki/', 'node', ['scripts/build.ts'], {
		OUT_DIR: './.cache/wiki',
		BASE_PATH: '/wiki/',
	}));
const fixture = await step('build of the fixture site', 'node', ['scripts/buildFixtureSite.ts']);
// Side by side: the ones read files, the others wait for builds of their own.
await vitest(atRoot ? ['site', 'builds'] : ['builds']);
if (underWiki) await vitest(['site', 'servers'], { SITE_DIST: '.cache/wiki', BASE_PATH: '/wiki/' });
if (atRoot && all) await vitest(['servers', 'rebuilds']);
if (all) await vitest(['generated']);
if (all) await vitest(['faults']);
if (fixture) await vitest(['budgets']);
if (fixture && all) await vitest(['engines']);
if (fixture) await browser('browser', ['--project=phone', '--project=desk']);
if (atRoot && fixture && all)
	await browser('long browser', ['--project=long', '--project=phone, the rest', '--project=desk, the rest']);

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A program that only says yes or no. */
async function step(name: string, program: string, args: string[], env?: Record<string, string>) {
	console.log(`\n— ${name}`);
	const ok = (await run(program, args, env)) === 0;
	add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
	return ok;
}

async function vitest(projects: string[], env: Record<string, string> = {}) {
	const base = env['BASE_PATH'];
	const name = `${projects.join(' and ')} tests${base === undefined ? '' : ` under ${base}`}`;
	console.log(`\n— ${name}`);
	const file = `${reports}/${projects.join('-')}${base === undefined ? '' : '-base'}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	// By itself vitest leaves a processor free; of two that is half, and plain functions disturb nobody.
	const workers = projects.includes('unit') ? ['--maxWorkers=100%'] : [];
	const names = projects.map((one) => `--project=${one}`);
	const code = await run('vitest', ['run', ...names, ...workers, ...reporters], env);
	const read = ({ numPassedTests = 0, numFailedTests = 0 }: RunnerReport) => ({
		passed: numPassedTests,
		failed: numFailedTests,
	});
	add(name, counted(code, file, read));
}

async function browser(name: string, projects: string[]) {
	console.log(`\n— ${name} tests`);
	const chromium = needChromium();
	if (chromium === undefined) {
		console.error(howToGetChromium);
		return add(`${name} tests`, { passed: 0, failed: 1 });
	}
	const file = `${reports}/${name.replace(' ', '-')}.json`;
	const code = await run('playwright', ['test', ...projects], {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_FILE: file,
	});
	const read = ({ stats }: RunnerReport) => ({
		passed: stats?.expected ?? 0,
		failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
	});
	add(`${name} tests`, counted(code, file, read));
}

interface RunnerReport {
	numPassedTests?: number;
	numFailedTests?: number;
	stats?: { expected: number; unexpected: number; flaky: number };
}

/** The runner's own count. One that failed without a failed test, or ran none, counts as one failure. */
function counted(code: number, file: string, read: (report: RunnerReport) => Count): Count {
	let count: Count = { passed: 0, failed: 0 };
	try {
		count = read(JSON.parse(readFileSync(file, 'utf8')) as RunnerReport);
	} catch {
		console.error(`No report was written to ${file}.`);
	}
	const ranNothing = count.passed + count.failed === 0;
	return ranNothing || (code !== 0 && count.failed === 0) ? { ...count, failed: count.failed + 1 } : count;
}

function add(name: string, { passed, failed }: Count) {
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) failures.push(name);
}
