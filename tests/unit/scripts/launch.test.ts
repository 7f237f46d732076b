import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'launch-'));
	writeFileSync(
		join(folder, 'say.ts'),
		'console.log(process.env.ASTRO_TELEMETRY_DISABLED, process.argv.slice(2))',
	);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function launch(env: Record<string, string> = {}, before = '', launcher = resolve('scripts/launch.cjs')) {
	const code = `${before};process.argv.splice(1,0,${JSON.stringify(launcher)});require(${JSON.stringify(launcher)})`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['-e', code, '--', join(folder, 'say.ts'), 'some', 'words'],
		{ encoding: 'utf8', env: { ...process.env, SITE_URL: '', BASE_PATH: '', ...env } },
	);
	return { status, stdout, stderr };
}

test('a command is started with its words, and Astro counts nobody', () => {
	expect(launch()).toEqual({ status: 0, stdout: "1 [ 'some', 'words' ]\n", stderr: '' });
});

test('every command of package.json is started by it', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const others = Object.values(scripts).filter((one) => !one.startsWith('node scripts/launch.cjs '));
	expect(others.filter((one) => !/^(?:eslint|prettier) /.test(one))).toEqual([]);
});

describe('one sentence says what to do', () => {
	const old = "Object.defineProperty(process.versions,'node',{value:'20.20.2'})";
	test.each<[string, Parameters<typeof launch>, RegExp]>([
		[
			'where Node.js is too old',
			[{}, old],
			/^This needs Node\.js 22\.18 or newer, and runs on 20\.20\.2\. .*npm ci/,
		],
		[
			'where the folder for temporary files is missing',
			[{ TMPDIR: '/no/such' }],
			/^The folder .*\/no\/such.* TMPDIR/,
		],
		['where SITE_URL is no address', [{ SITE_URL: 'notaurl' }], /^SITE_URL is “notaurl”, expected/],
		['where BASE_PATH is no path', [{ BASE_PATH: '../x' }], /^BASE_PATH is “\.\.\/x”, expected/],
	])('%s', (_name, how, sentence) => {
		const { status, stdout, stderr } = launch(...how);
		expect(stderr).toMatch(sentence);
		expect(stderr.trim()).not.toContain('\n');
		expect([status, stdout]).toEqual([1, '']);
	});

	test.each([
		['where nothing is installed', 'plain', false, /^The packages are not installed yet: run "npm ci"/],
		['where the path holds a #', 'a#b', true, /^The project lies in .*a#b.*move it/],
	])('%s', (_name, name, isInstalled, sentence) => {
		const project = join(folder, name);
		mkdirSync(join(project, 'scripts'), { recursive: true });
		cpSync('scripts/launch.cjs', join(project, 'scripts/launch.cjs'));
		if (isInstalled) symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
		const { status, stderr } = launch({}, '', join(project, 'scripts/launch.cjs'));
		expect(stderr).toMatch(sentence);
		expect(status).toBe(1);
	});
});

test('the launcher can be read by a Node.js of long ago', () => {
	expect(readFileSync('scripts/launch.cjs', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(
		/=>|`|\b(?:const|let|await)\b|\?\.|\?\?|node:/,
	);
});
