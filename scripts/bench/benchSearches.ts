import { measureSearches, type Measured } from '../searchBench/browser.ts';
import { servePacked } from '../searchBench/servePacked.ts';
import type { Built } from './benchBuild.ts';
import { spread, table } from './table.ts';

interface Row {
	name: string;
	first: readonly Measured[];
	second: readonly Measured[];
}

/** Words that stand often in each generated corpus, so that none needs to guess: it speaks with the wiki's own. */
const words: readonly [string, string][] = [
	['quarrel', 'listening'],
	['partner', 'pause'],
	['silent', 'hurt'],
];

const head = ['', 'articles', 'cold s', 'KB', 'requests', 'second s', 'KB', 'requests'];

/** Cold visits to a site's search over slow 4G, each with two searches. */
export async function benchSearches(
	{ tool, site }: Built,
	chromium: string,
	runs: number,
): Promise<Omit<Row, 'name'>> {
	if (!tool.search) throw new Error('it brings no search field');
	const { address, close } = await servePacked(site, '/');
	try {
		await measureSearches(address, chromium, words[0]!, tool.search);
		const all: { first: Measured; second: Measured }[] = [];
		for (let run = 0; run < runs; run++)
			all.push(await measureSearches(address, chromium, words[run % words.length]!, tool.search));
		return { first: all.map(({ first }) => first), second: all.map(({ second }) => second) };
	} finally {
		close();
	}
}

export const searchTable = (rows: readonly (Row & { articles: number })[]): string =>
	table(
		head,
		rows.map(({ name, articles, first, second }) => [
			name,
			String(articles),
			...[first, second].flatMap((runs) => [
				spread(
					runs.map(({ seconds }) => seconds),
					2,
				),
				spread(runs.map(({ bytes }) => bytes / 1000)),
				spread(runs.map(({ requests }) => requests)),
			]),
		]),
	);
