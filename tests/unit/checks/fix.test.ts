import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = '.cache/fixed';
const file = join(folder, 'en/articles/pause.mdx');
const original = readFileSync('tests/fixtures/content/en/articles/pause.mdx', 'utf8');

const fix = () =>
	spawnSync(process.execPath, ['src/checks/run/cli.ts', '--content', folder, '--fix'], { encoding: 'utf8' });

test('one run of --fix mends slips that hide one another, and a second one finds nothing to do', () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync('tests/fixtures/content', folder, { recursive: true });
	const slips: [string, string][] = [
		['title: A pause that comes back', 'title: A pause: how it’s kept'],
		['takeaways:', 'takeawys:'],
		['  - Name a time before you leave.', '  - First: name a time.'],
		['topic: conflict', 'topic:conflict'],
		['  - Come back first', '\t- Come back first'],
		['  - The subject', '   -The subject'],
	];
	writeFileSync(
		file,
		slips.reduce((text, [from, to]) => text.replace(from, to), original),
	);
	const first = fix();
	expect(first.stdout).toContain('0 errors');
	const mended = readFileSync(file, 'utf8');
	const expected: [string, string][] = [
		['title: A pause that comes back', "title: 'A pause: how it’s kept'"],
		['  - Name a time before you leave.', "  - 'First: name a time.'"],
	];
	expect(mended).toBe(expected.reduce((text, [from, to]) => text.replace(from, to), original));
	const second = fix();
	expect([second.status, second.stderr, readFileSync(file, 'utf8')]).toEqual([0, '', mended]);
	rmSync(folder, { recursive: true, force: true });
});

test.each([
	['src/checks/run/cli.ts', 'check:content'],
	['scripts/checkProposal.ts', 'check:proposal'],
	['scripts/new.ts', 'npm run new'],
	['scripts/build.ts', 'npm run build'],
	['scripts/start.ts', 'npm start'],
	['scripts/test.ts', 'npm test'],
	['scripts/searchEval.ts', 'search:eval'],
	['scripts/bench.ts', 'npm run bench'],
	['scripts/benchCheck.ts', 'bench:check'],
])('%s says with --help how it is called, and does nothing else', (script, name) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/^Usage:/);
	expect(stdout).toContain(name);
	expect(stdout.split('\n').length).toBeLessThan(12);
});
