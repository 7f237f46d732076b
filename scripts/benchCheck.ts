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
const columns = ['articles', 'seconds', 'CPU seconds', 'peak MB', 'ms/article', 'ratio'];

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
