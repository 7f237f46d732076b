import { spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, buildScript, copyProject, environment } from '../../scripts/copyProject.ts';
import { tree } from '../builds/tree.ts';

/**
 * Builds that are killed while they check, write pages, draw pictures, index, and swap the folders: the last site stands, and
 * the next build comes through and gives what a clean one gives.
 */
const folder = copyProject('killed');
const site = join(folder, 'dist');
const kept = join(folder, 'kept');
const temporary = join(folder, 'tmp');
const articles = 'content/en/articles';
const [article = ''] = readdirSync(join(folder, articles));
let last: Map<string, string>;
let clean: Map<string, string>;

beforeAll(() => {
	mkdirSync(temporary);
	expect(build(folder).code).toBe(0);
	last = tree(site);
	cpSync(site, kept, { recursive: true });
	appendFileSync(join(folder, articles, article), '\nA sentence that the last site does not have.\n');
	const other = copyProject('killed-clean');
	cpSync(join(folder, articles, article), join(other, articles, article));
	expect(build(other).code).toBe(0);
	clean = tree(join(other, 'dist'));
	expect(clean).not.toEqual(last);
});

/** The folder that an unfinished site is written into. */
const drafts = () => readdirSync(folder).filter((name) => name.startsWith('dist.new'));
const holds = (path: string) => () => drafts().some((name) => existsSync(join(folder, name, path)));
const moments: Record<string, () => boolean> = {
	checking: () => readdirSync(temporary).some((name) => name.startsWith('check-')),
	'writing pages': holds('articles/index.html'),
	'drawing pictures': holds('cards'),
	indexing: holds('pagefind'),
};

describe.each(['SIGKILL', 'SIGTERM'] as const)('a build ended by %s', (signal) => {
	test.each(Object.keys(moments))('while %s leaves the last site whole', async (moment) => {
		const end = await endedBuild(signal, moments[moment]!);
		expect(end).toBe(signal);
		expect(tree(site)).toEqual(last);
	});

	test('leaves nothing that stops the next one, which gives what a clean one gives', () => {
		expect(drafts()).not.toEqual([]);
		heal();
	});

	test('between two renames is put right by the next one, though that fails', async () => {
		const end = await endedBuild(signal, () => false, {
			KILL_BY: signal,
			NODE_OPTIONS: `--import=${resolve('tests/faults/killInSwap.ts')}`,
		});
		expect(end).toBe(signal);
		expect(existsSync(site)).toBe(false);
		expect(tree(`${site}.old`)).toEqual(last);
		const page = join(folder, 'src/pages/404.astro');
		const text = readFileSync(page, 'utf8');
		writeFileSync(page, text.replace('---\n', "---\nthrow new Error('broken on purpose');\n"));
		const { code, output } = build(folder);
		writeFileSync(page, text);
		expect(code).toBe(1);
		expect(output).toContain('The site was not built. The last one stands in dist as it was.');
		expect(tree(site)).toEqual(last);
		heal();
	});
});

/** Builds, compares, and puts the last site back for the next test. */
function heal() {
	const { code, output } = build(folder);
	expect(code, output).toBe(0);
	expect(tree(site)).toEqual(clean);
	expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
	rmSync(site, { recursive: true });
	cpSync(kept, site, { recursive: true });
}

/** Begins a build and ends it once something is so. Gives the signal that it ended by. */
async function endedBuild(
	signal: NodeJS.Signals,
	isTime: () => boolean,
	env: Record<string, string> = {},
): Promise<string> {
	rmSync(temporary, { recursive: true });
	mkdirSync(temporary);
	// What the last build found is not asked for: there is something to check.
	rmSync(join(folder, 'node_modules/.astro/checked'), { force: true });
	const child = spawn('node', buildScript, {
		cwd: folder,
		env: { ...environment(), TMPDIR: temporary, ...env },
		stdio: 'ignore',
	});
	const end = new Promise<string>((done) => child.on('exit', (code, by) => done(by ?? String(code))));
	let isOver = false;
	void end.then(() => (isOver = true));
	while (!isOver && !isTime()) await setTimeout(10);
	child.kill(signal);
	return end;
}
