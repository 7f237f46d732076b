import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A repository whose second commit is a stranger's. */
let folder: string;
const name = 'src/x\n::error file=README.md,title=Approved::Reviewed and safe\n::add-mask::content';
const git = (...words: string[]) =>
	execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
		cwd: folder,
		encoding: 'utf8',
	});
const put = (path: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), 'x');
};
const check = (...words: string[]) =>
	spawnSync(process.execPath, [resolve('scripts/checkProposal.ts'), ...words], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, GITHUB_ACTIONS: 'true' },
	});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'proposal-'));
	for (const room of ['articles', 'faqs', 'glossary', 'sheets']) put(`content/en/${room}/gone%0Awhere.mdx`);
	git('init', '--quiet', '--initial-branch=main');
	git('add', '--all');
	git('commit', '--quiet', '--message=one');
	rmSync(join(folder, 'content/en/articles/gone%0Awhere.mdx'));
	put(name);
	put(`content/en/articles/new\n::warning::x.mdx`);
	git('add', '--all');
	git('commit', '--quiet', '--message=two');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')('no name of a file begins a command of its own', () => {
	const { stdout, status } = check('main~1', 'main');
	const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
	expect(commands).toHaveLength(stdout.split('\n').filter(Boolean).length - 1);
	for (const command of commands)
		expect(command).toMatch(
			/^::(?:warning|error) file=[^:,]*,line=1,col=1,title=[a-z-]+::(?:This proposal|This page|`content)/,
		);
	expect(stdout).toContain('file=src/x %3A%3Aerror file=README.md%2Ctitle=Approved%3A%3A');
	expect(status).toBe(1);
});

test('a commit that is named like an option is none', () => {
	const { status, stderr } = check('--output=taken', 'main');
	expect(status).toBe(2);
	expect(stderr).toContain('could not be looked at');
	expect(existsSync(join(folder, 'taken...main'))).toBe(false);
});
