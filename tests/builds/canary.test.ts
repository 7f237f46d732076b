import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tooMuch } from '../../src/checks/source/tooMuch.ts';
import { attacks, canary, heavy, killers, payloads, type Row } from '../fixtures/attacks.ts';
import { broken } from '../fixtures/broken.ts';
import { buildScript, copyProject } from '../../scripts/copyProject.ts';
import type { Outcome } from './secondGate.ts';

/** No attack can write a file or read a variable: not in a build, not in the preview, not past the first gate. */
const secret = 'tell-nobody-4711';
const env = {
	...process.env,
	PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
	[canary.variable]: secret,
	ASTRO_TELEMETRY_DISABLED: '1',
	FORCE_COLOR: '0',
	NO_COLOR: '1',
};
/** Hundreds of files with their errors make a long report. */
const spawning = { encoding: 'utf8', env, maxBuffer: 100 * 1024 * 1024 } as const;
const tree = 'tests/fixtures/content';

/** The text of a row, whichever file it edits. */
function textOf({ path, from, to }: Row): string | Uint8Array {
	if (from === undefined) return to;
	return readFileSync(join(tree, path), 'utf8').replace(from, () => String(to));
}

/** Inputs made to be slow, or to end the parser, are measured elsewhere: here they would only take long. */
const isLight = (row: Row) => !heavy.includes(row);
const isMdx = ({ path, to }: Row) => path.endsWith('.mdx') && to !== 'CRLF';
const rows = [...attacks, ...broken].filter((row) => isMdx(row) && isLight(row));
/** What is counted and refused before anything parses it: behind the first gate it would end the parser. */
const isParsed = (row: Row) => tooMuch(String(textOf(row)), row.path) === undefined;

/** A content folder: the tiny tree, and each text as a file of its own. */
function writeAll(content: string, texts: readonly (string | Uint8Array)[]) {
	rmSync(content, { recursive: true, force: true });
	cpSync(tree, content, { recursive: true });
	texts.forEach((text, at) => writeFileSync(join(content, `en/articles/attack-${at}.mdx`), text));
}

const written = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(canary.file));

describe('all attacks at once', () => {
	const folder = copyProject('canary');
	const dead = killers.slice(0, 3).map(({ body }) => `---\nterm: x\n---\n\n${body}`);

	beforeAll(() => {
		writeFileSync(join(folder, 'canary-secret.txt'), secret);
		writeAll(join(folder, 'content'), [...rows.map(textOf), ...dead]);
		// Lists and sources have one place each: the last attack on each stands there.
		for (const row of [...attacks, ...broken].filter(
			({ path, from }) => from !== undefined && !path.endsWith('.mdx'),
		))
			if (isLight(row)) writeFileSync(join(folder, 'content', row.path), textOf(row));
	});

	test('end a build with exit code 1; nothing is written and nothing is told', () => {
		const { status, stdout, stderr } = spawnSync('node', buildScript, { cwd: folder, ...spawning });
		expect(stdout + stderr).toMatch(/Checked \d+ files: \d+ errors/);
		expect(status).toBe(1);
		expect(stdout + stderr).not.toContain(secret);
		expect(existsSync(join(folder, 'dist'))).toBe(false);
		expect(written(folder)).toEqual([]);
	});

	describe('in the live preview', () => {
		const port = Number(process.env['TEST_PORT'] ?? 4329) + 6;
		const address = `http://localhost:${port}`;
		let server: ChildProcess;
		let output = '';

		beforeAll(async () => {
			server = spawn('astro', ['dev', '--port', String(port)], { cwd: folder, env, detached: true });
			for (const stream of [server.stdout, server.stderr])
				stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
			const isUp = async () => expect((await fetch(address)).status).toBe(500);
			await vi.waitFor(isUp, { timeout: 150_000, interval: 500 });
		});
		afterAll(() => {
			if (server.pid !== undefined) process.kill(-server.pid);
		});

		const last = rows.length - 1;
		test.each([
			'/',
			'/articles/pause/',
			`/articles/attack-${last}/`,
			'/phrases/',
			`/content/en/articles/attack-${last}.mdx`,
			`/content/en/articles/attack-0.mdx?import`,
			`/@fs${folder}/content/en/articles/attack-0.mdx`,
			`/@fs${folder}/content/en/articles/attack-0.mdx?import`,
			`/@id/${folder}/content/en/articles/attack-0.mdx`,
		])('%s gives nothing away', async (path) => {
			const response = await fetch(address + path);
			expect(await response.text()).not.toContain(secret);
			expect(response.status).toBe(500);
		});

		test('nothing is written, nothing is told, and the server lives on', async () => {
			expect((await fetch(address)).status).toBe(500);
			expect(output).toMatch(/Checked \d+ files: \d+ errors/);
			expect(output).not.toContain(secret);
			expect(written(folder)).toEqual([]);
		});
	});
});

describe('past the first gate', () => {
	const folder = resolve('.cache/second-gate');
	const run = (texts: readonly (string | Uint8Array)[], mode: 'open' | 'gated'): Outcome[] => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'src/pages'), { recursive: true });
		writeFileSync(join(folder, 'canary-secret.txt'), secret);
		writeAll(join(folder, 'content'), texts);
		const script = resolve('tests/builds/secondGate.ts');
		const { stdout, stderr } = spawnSync('node', [script, 'content/en/articles', mode], {
			cwd: folder,
			...spawning,
		});
		const found = /\nOUTCOMES (.*)\n/.exec(stdout)?.[1];
		if (found === undefined) throw new Error(`The modules could not be tried: ${stdout}${stderr}`);
		return (JSON.parse(found) as Outcome[]).filter(({ name }) => name.startsWith('attack-'));
	};
	const named = (outcomes: readonly Outcome[], from: readonly Row[]) =>
		outcomes.map(({ name }) => from[Number(/\d+/.exec(name)?.[0])]?.name);

	test('each payload fires where both gates are off: this test can fail', () => {
		const outcomes = run(payloads.map(textOf), 'open');
		expect(outcomes).toHaveLength(payloads.length);
		expect(
			named(
				outcomes.filter(({ fired }) => !fired),
				payloads,
			),
		).toEqual([]);
	});

	test('no attack fires where the second gate is on, and it refuses each payload itself', () => {
		const drawn = rows.filter(isParsed);
		const outcomes = run(drawn.map(textOf), 'gated');
		expect(outcomes).toHaveLength(drawn.length);
		expect(
			named(
				outcomes.filter(({ fired }) => fired),
				drawn,
			),
		).toEqual([]);
		const names = new Set(payloads.map(({ name }) => name));
		const open = outcomes.filter(({ refused }) => !refused?.includes('something that no article may hold'));
		// Its words are harmless: a layout is a module's, and no text becomes one.
		const left = ['at work: a layout in the frontmatter'];
		expect(named(open, drawn).filter((name) => name !== undefined && names.has(name))).toEqual(left);
	});
});
