import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlags } from './corpus/flags.ts';
import { site } from '../src/site.ts';
import { findChromium, howToGetChromium } from './chromium.ts';
import { askPage, askPlainPagefind, openSearch } from './searchEval/browser.ts';
import { everyResult, isGone } from './searchEval/gone.ts';
import { measure, passes, type Asked } from './searchEval/measure.ts';
import { readQueries } from './searchEval/queries.ts';
import { jsonReport, textReport } from './searchEval/report.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * How good the search is: asks the built site a file of queries in Chromium, through the page that readers use,
 * and prints hit@1, hit@3, MRR and nDCG@10 by type, beside plain Pagefind on the same pages, and the misses. As JSON it
 * prints besides what every row brought: the search card, the line, the first ten results.
 *
 *     npm run search:eval -- [--queries tests/search/golden.jsonl] [--format text|json] [--dist dist]
 */
answerHelp(
	`Usage: npm run search:eval -- [--queries tests/search/golden.jsonl] [--format text|json] [--dist dist]`,
);
const usual = { queries: 'tests/search/golden.jsonl', format: 'text', dist: 'dist' };

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}

async function main() {
	const { words, flags } = readFlags(process.argv.slice(2), ['queries', 'format', 'dist']);
	const { queries: file, format, dist } = { ...usual, ...flags };
	if (words.length > 0) throw new Error(`Unexpected \`${words[0]}\`, expected \`--queries ${words[0]}\`.`);
	if (format !== 'text' && format !== 'json')
		throw new Error(`Unexpected \`${format}\` as \`--format\`, expected \`text\` or \`json\`.`);
	const all = readQueries(readFileSync(resolve(file), 'utf8'), file);
	if (!existsSync(join(dist, 'search-index', 'core.json')))
		throw new Error(`There is no built search index in ${dist}: run npm run build first.`);
	const results = everyResult(dist);
	const gone = all.filter((query) => !query.waiting && isGone(query, results));
	const queries = all.filter((query) => !gone.includes(query));
	const chromium = findChromium();
	if (chromium === undefined) throw new Error(howToGetChromium);
	const { page, close } = await openSearch(dist, site.base, chromium);
	try {
		const [own, plain]: [Asked[], Asked[]] = [[], []];
		for (const query of queries) own.push({ query, ...(await askPage(page, query.q)) });
		for (const query of queries) plain.push({ query, ...(await askPlainPagefind(page, query.q)) });
		const isJudged = ({ query }: Asked) => query.isJudged;
		const result = {
			own: measure(own.filter(isJudged)),
			plain: measure(plain.filter(isJudged)),
			asked: own,
			misses: own.filter((asked) => isJudged(asked) && !passes(asked) && !asked.query.waiting),
			gone,
			alarms: own.filter(({ query, card }) => card !== null && query.isJudged && query.type !== 'danger'),
		};
		console.log(format === 'json' ? jsonReport(result) : textReport(result));
	} finally {
		await close();
	}
}
