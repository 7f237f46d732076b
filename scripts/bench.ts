import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { answerHelp } from '../src/node/answerHelp.ts';
import { readFlags, wholeNumber } from './corpus/flags.ts';
import { benchBuild, buildTable, type Built } from './bench/benchBuild.ts';
import { benchBare, benchPage, pageTable, type PageRow } from './bench/benchPage.ts';
import { benchSearches, searchTable } from './bench/benchSearches.ts';
import { haveCorpus } from './bench/haveCorpus.ts';
import { intoPage } from './bench/intoPage.ts';
import { isBusy, machine } from './bench/machine.ts';
import { peers, type PeerName } from './bench/peers.ts';
import { peer, wiki, type Tool } from './bench/tools.ts';
import { findChromium, howToGetChromium } from './chromium.ts';

/**
 * What the wiki costs, beside what others cost for the same texts in the same run. It prints tables, and below them
 * what could not be measured and why; it judges nothing.
 *
 *     npm run bench -- [--articles 100,1000,5000] [--peers starlight,vitepress,astro] [--only build|page|search]
 *         [--runs 3] [--into BENCHMARKS.md]
 *
 * Corpora, peers and projects are kept in .cache/, which may be deleted.
 */
answerHelp(
	'Usage: npm run bench -- [--articles 100,1000,5000] [--peers starlight,vitepress,astro] [--only build|page|search] [--runs 3] [--into BENCHMARKS.md]',
);

const flagNames = ['articles', 'peers', 'only', 'runs', 'into'] as const;
const parts = ['build', 'page', 'search'] as const;
/** Words in each article. */
const words = 3500;

const missing: string[] = [];
const sections: string[] = [];

try {
	await main();
} catch (error) {
	console.error(reason(error));
	process.exitCode = 2;
}

async function main() {
	const { flags } = readFlags(process.argv.slice(2), [...flagNames]);
	const only = oneOf(parts, '--only', flags.only);
	const runs = wholeNumber('runs', flags.runs, 3, 1);
	const sizes = (flags.articles ?? '100,1000').split(',').map((n) => wholeNumber('articles', n, 0));
	const names = (flags.peers?.split(',') ?? []).map((name) => oneOf(Object.keys(peers), '--peers', name));
	const busy = isBusy();
	const began = new Date();
	const tools = [wiki()];
	for (const name of names) {
		const tool = await attempt(name ?? '', () => peer(name as PeerName));
		if (tool) tools.push(tool);
	}
	const built = await buildAll(tools, sizes, runs, only);
	const chromium = only === 'build' ? undefined : findChromium();
	if (chromium === undefined && only !== 'build') missing.push(`Pages and searches: ${howToGetChromium}`);
	if (chromium !== undefined && only !== 'search') await loadAll(built, chromium, runs);
	if (chromium !== undefined && only !== 'page') await searchAll(built, chromium, runs);

	const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
	const report = [
		...machine({ began, busy, command, tools, runs }),
		...sections,
		...(missing.length > 0 ? ['Not measured:', missing.map((line) => `- ${line}`).join('\n')] : []),
	].join('\n\n');
	console.log(report);
	if (flags.into !== undefined) {
		if (!existsSync(flags.into)) throw new Error(`There is no file ${flags.into} to write into.`);
		writeFileSync(flags.into, intoPage(readFileSync(flags.into, 'utf8'), report));
	}
}

/** Builds every corpus with every tool. A table is made of those that could be built. */
async function buildAll(tools: readonly Tool[], sizes: readonly number[], runs: number, only?: string) {
	// For the page and the search one build is enough.
	const isMeasured = only === undefined || only === 'build';
	const times = isMeasured ? { runs, edits: runs } : { runs: 1, edits: 0 };
	const rows: Awaited<ReturnType<typeof benchBuild>>['row'][] = [];
	const built: Built[] = [];
	for (const articles of sizes) {
		const corpus = await attempt(`${articles} articles`, () => haveCorpus(articles, words));
		if (corpus === undefined) continue;
		for (const tool of tools) {
			console.error(`Building ${articles} articles with ${tool.name}.`);
			const done = await attempt(`${tool.name}, ${articles} articles`, () =>
				benchBuild(tool, { corpus, articles, ...times }),
			);
			if (!done) continue;
			rows.push(done.row);
			built.push(done.built);
		}
	}
	if (isMeasured && rows.length > 0) sections.push('### Building', buildTable(rows));
	return built;
}

/** One article page of the smallest corpus: its size doesn't depend on how many there are. */
async function loadAll(built: readonly Built[], chromium: string, runs: number) {
	const rows: PageRow[] = [];
	const smallest = Math.min(...built.map(({ articles }) => articles));
	for (const one of built.filter(({ articles }) => articles === smallest)) {
		const measured = [() => benchPage(one, chromium, runs)];
		if (one.tool.name === 'this wiki') measured.push(() => benchBare(one, chromium, runs));
		for (const measure of measured) {
			const row = await attempt(`An article page of ${one.tool.name}`, measure);
			if (row) rows.push(row);
		}
	}
	if (rows.length > 0) sections.push('### An article page', pageTable(rows));
}

async function searchAll(built: readonly Built[], chromium: string, runs: number) {
	const rows: Parameters<typeof searchTable>[0][number][] = [];
	for (const one of built) {
		const name = one.tool.name;
		const row = await attempt(`The search of ${name}, ${one.articles} articles`, () =>
			benchSearches(one, chromium, runs),
		);
		if (row) rows.push({ name, articles: one.articles, ...row });
	}
	if (rows.length > 0) sections.push('### The search', searchTable(rows));
}

/** What can't be measured is said at the end; the rest goes on. */
async function attempt<T>(what: string, measure: () => T | Promise<T>): Promise<T | undefined> {
	try {
		return await measure();
	} catch (error) {
		missing.push(`${what}: ${reason(error)}`);
		return undefined;
	}
}

function reason(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function oneOf<T extends string>(
	names: readonly T[],
	flag: string,
	value: string | undefined,
): T | undefined {
	const match = names.find((name) => name === value);
	if (value !== undefined && match === undefined)
		throw new Error(`Unexpected \`${value}\` as \`${flag}\`, expected ${names.join(', ')}.`);
	return match;
}
