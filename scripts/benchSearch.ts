import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFlags, wholeNumber } from './corpus/flags.ts';
import { site } from '../src/site.ts';
import { spread } from './bench/table.ts';
import { findChromium, howToGetChromium } from './chromium.ts';
import { measureSearches, type Measured } from './searchBench/browser.ts';
import { largeSite } from './searchBench/largeSite.ts';
import { servePacked } from './searchBench/servePacked.ts';

/**
 * What a search costs on a slow phone line in a large wiki: 1,000 articles of 3,500 words with their questions,
 * terms and phrases, slow 4G (1.44 Mbit/s, 563 ms a request), a browser that has never been here. Prints figures.
 *
 *     npm run build && node scripts/benchSearch.ts [--articles 1000] [--runs 5]
 */
const dist = 'dist';
const folder = '.cache/search-bench';
/** Lay words, a slip, a whole question, a term: the corpus speaks with the wiki's own words. */
const queries = [
	'he goes silent for days',
	'reasurance',
	'how do i say sorry to my partner',
	'quiet when upset',
	'gf needs space',
	'stonewalling',
	'why does my husband shut down',
	'same fight every week',
	'listening without advice',
	'feeling abandoned',
];

if (!existsSync(join(dist, 'search-index')))
	throw new Error('There is no built site: run npm run build first.');
const chromium = findChromium();
if (chromium === undefined) throw new Error(howToGetChromium);
const { flags } = readFlags(process.argv.slice(2), ['articles', 'runs']);
const articles = wholeNumber('articles', flags.articles, 1000, 1);
const runs = wholeNumber('runs', flags.runs, 5, 1);

const pages = await largeSite(dist, folder, articles);
const { address, close } = await servePacked(join(folder, 'site'), site.base);
const measured: { first: Measured; second: Measured; files: string[] }[] = [];
try {
	for (let run = 0; run < runs; run++) {
		const [one, two] = [queries[(2 * run) % queries.length]!, queries[(2 * run + 1) % queries.length]!];
		measured.push(await measureSearches(address, chromium, [one, two]));
	}
} finally {
	close();
}

console.log(`${pages} pages from ${articles} articles; ${runs} cold visits to the search page over slow 4G.`);
for (const which of ['first', 'second'] as const) {
	const all = measured.map((one) => one[which]);
	const range = (of: (one: Measured) => number, digits: number) => spread(all.map(of), digits);
	console.log(
		`${which} search: ${range(({ seconds }) => seconds, 2)} s to three results, ${range(({ bytes }) => bytes / 1000, 0)} KB, ${range(({ requests }) => requests, 0)} requests`,
	);
}
console.log('\nWhat the first visit fetched before its first three results:');
for (const line of measured[0]?.files ?? []) console.log(`  ${line}`);
