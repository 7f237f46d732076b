import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlags, wholeNumber } from '../tests/corpus/flags.ts';
import { writeCorpus } from '../tests/corpus/generate.ts';

/**
 * How long the content checker takes, and what it needs, as the wiki grows: generated corpora of several
 * sizes, each checked by a process of its own. It prints figures and judges none: what is slow on this
 * machine may be quick on another. It fails only where there is no figure to print.
 *
 *     npm run bench:check -- [--articles 500,1000,5000] [--words 3000]
 */
const usual = { articles: '500,1000,5000', words: 3000 };
const folder = resolve('.cache', 'corpus');
const columns = ['articles', 'seconds', 'CPU seconds', 'peak MB', 'ms/article', 'ratio'];

/** Milliseconds between two looks at the checker's memory. */
const interval = 20;

/** What one run needed; `undefined` where this system doesn't tell. */
interface Run {
	/** From start to end of the process, with the start of Node. */
	seconds: number;
	/** In user and system mode together, on all cores. */
	cpuSeconds: number | undefined;
	memoryMb: number | undefined;
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}

async function main() {
	const { flags } = readFlags(process.argv.slice(2), ['articles', 'words']);
	const words = wholeNumber('words', flags.words, usual.words);
	const sizes = (flags.articles ?? usual.articles).split(',').map((n) => wholeNumber('articles', n, 0, 1));
	const corpora = sizes.map((articles) => ({ articles, corpus: haveCorpus(articles, words) }));
	console.log(line(columns));
	let first: number | undefined;
	for (const { articles, corpus } of corpora) {
		const { seconds, cpuSeconds, memoryMb } = await runChecker(corpus);
		const msAnArticle = (seconds * 1000) / articles;
		first ??= msAnArticle;
		const figures = [seconds.toFixed(2), cpuSeconds?.toFixed(2) ?? '–', memoryMb?.toFixed(0) ?? '–'];
		console.log(
			line([String(articles), ...figures, msAnArticle.toFixed(2), (msAnArticle / first).toFixed(2)]),
		);
	}
}

/** A corpus of these options: the one that is there, or a new one where another generator made it. */
function haveCorpus(articles: number, words: number): string {
	const corpus = join(folder, `${articles}x${words}`);
	// Written last and outside the corpus: a corpus without it was interrupted, and inside it would be a stray file.
	const stampFile = `${corpus}.stamp`;
	const stamp = generatorHash();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return corpus;
	console.log(`Making ${articles} articles of ${words} words.`);
	rmSync(stampFile, { force: true });
	rmSync(corpus, { recursive: true, force: true });
	writeCorpus(corpus, { articles, words });
	writeFileSync(stampFile, stamp);
	return corpus;
}

/**
 * A hash of the generator. The content that it learns from is not in it: an edit there must not change what is
 * measured, or two runs could not be compared. Delete .cache/corpus to learn anew.
 */
function generatorHash(): string {
	const root = resolve(import.meta.dirname, '../tests/corpus');
	const hash = createHash('sha256');
	for (const path of filesBelow(root)) hash.update(path).update(readFileSync(join(root, path)));
	return hash.digest('hex');
}

/**
 * Runs the checker. CPU seconds are what the system books on this process for children that have ended (exact, and
 * with their own children). Memory is what the checker and all processes below it hold at the same moment, at its peak.
 */
async function runChecker(corpus: string): Promise<Run> {
	const [began, cpuBefore] = [performance.now(), childCpuSeconds()];
	const child = spawn(process.execPath, ['src/checks/cli.ts', '--content', corpus], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout.on('data', (text: Buffer) => (output += text.toString()));
	let peak = 0;
	const look = setInterval(() => (peak = Math.max(peak, residentKilobytes(child.pid))), interval);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	});
	clearInterval(look);
	const [ended, cpuAfter] = [performance.now(), childCpuSeconds()];
	mustHaveChecked(corpus, code, output);
	return {
		seconds: (ended - began) / 1000,
		cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
		memoryMb: peak === 0 ? undefined : peak / 1024,
	};
}

/** A checker that read other files, or stopped, would be wonderfully quick. */
function mustHaveChecked(corpus: string, code: number | null, output: string) {
	const lines = output.trimEnd().split('\n');
	const expected = filesBelow(corpus).length;
	const checked = /^Checked (\d+) files/.exec(lines.at(-1) ?? '')?.[1];
	if (checked !== String(expected))
		throw new Error(`The checker checked ${checked ?? 'no'} files of ${corpus}, expected ${expected}.`);
	if (code !== 0)
		throw new Error(`${corpus} has errors, so the generator is wrong:\n${lines.slice(0, 12).join('\n')}`);
}

function filesBelow(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(root.length + 1))
		.sort();
}

/** What a process and all below it hold in memory. Linux only: elsewhere nothing is found. */
function residentKilobytes(pid: number | string | undefined): number {
	if (pid === undefined) return 0;
	const own = Number(/^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
	const below = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
	return below.reduce((sum, child) => sum + residentKilobytes(child), own);
}

/** Fields 16 and 17 of /proc/self/stat, in hundredths of a second (USER_HZ). The name in field 2 may hold blanks. */
function childCpuSeconds(): number | undefined {
	const fields = read('/proc/self/stat').split(') ')[1]?.split(' ');
	return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) / 100;
}

/** The text of a file; none where it is gone, as that of a process that has just ended. */
function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** One line of the table: each cell as wide as its column's name. */
function line(cells: readonly string[]): string {
	return cells.map((cell, column) => cell.padStart(columns[column]?.length ?? 0)).join('  ');
}
