import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../src/checks/run/checkFolder.ts';
import type { CheckCache } from '../src/checks/run/checkCache.ts';
import { today } from '../src/site.ts';
import { readFlags, wholeNumber } from './corpus/flags.ts';
import { filesBelow, haveCorpus } from './bench/haveCorpus.ts';
import { measureRun, type Run } from './bench/measureRun.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * How long the content checker takes, and what it needs, as the wiki grows: generated corpora of several
 * sizes, each checked by a process of its own. It prints figures and judges none: what is slow on this
 * machine may be quick on another. It fails only where there is no figure to print.
 *
 *     npm run bench:check -- [--articles 500,1000,5000] [--words 3000]
 */
answerHelp(`Usage: npm run bench:check -- [--articles 500,1000,5000] [--words 3000]`);
const usual = { articles: '500,1000,5000', words: 3000 };
const columns = ['articles', 'seconds', 'CPU seconds', 'peak MB', 'ms/article', 'ratio', 'one changed, warm'];

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
			line([
				String(articles),
				...figures,
				msAnArticle.toFixed(2),
				(msAnArticle / first).toFixed(2),
				(await oneChanged(corpus)).toFixed(2),
			]),
		);
	}
}

/** Seconds from a save to its report where the rest has been read, as in the live preview. */
async function oneChanged(corpus: string): Promise<number> {
	const cache: CheckCache = new Map();
	await checkFolder(corpus, today(), cache);
	const file = join(corpus, 'en/articles', readdirSync(join(corpus, 'en/articles')).sort()[0] ?? '');
	const text = readFileSync(file, 'utf8');
	try {
		const seconds: number[] = [];
		for (const words of ['One more sentence.', 'And another one.', 'And the last.']) {
			writeFileSync(file, `${text}\n${words}\n`);
			const start = performance.now();
			await checkFolder(corpus, today(), cache);
			seconds.push((performance.now() - start) / 1000);
		}
		return seconds.sort((a, b) => a - b)[1] ?? Infinity;
	} finally {
		writeFileSync(file, text);
	}
}

async function runChecker(corpus: string): Promise<Run> {
	const run = await measureRun(process.execPath, ['src/checks/run/cli.ts', '--content', corpus]);
	mustHaveChecked(corpus, run);
	return run;
}

/** A checker that read other files, or stopped, would be wonderfully quick. */
function mustHaveChecked(corpus: string, { code, output }: Run) {
	const lines = output.trimEnd().split('\n');
	const expected = filesBelow(corpus).length;
	const checked = /^Checked (\d+) files/.exec(lines.at(-1) ?? '')?.[1];
	if (checked !== String(expected))
		throw new Error(`The checker checked ${checked ?? 'no'} files of ${corpus}, expected ${expected}.`);
	if (code !== 0)
		throw new Error(`${corpus} has errors, so the generator is wrong:\n${lines.slice(0, 12).join('\n')}`);
}

/** One line of the table: each cell as wide as its column's name. */
function line(cells: readonly string[]): string {
	return cells.map((cell, column) => cell.padStart(columns[column]?.length ?? 0)).join('  ');
}
