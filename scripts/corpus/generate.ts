import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeArticle } from './article.ts';
import { theSheet } from './blocks.ts';
import { readFlags, wholeNumber } from './flags.ts';
import { learn } from './language.ts';
import { writeLists } from './lists.ts';
import { jsonFile } from './markup.ts';
import { at, makePlan } from './plan.ts';
import { writeQuestion } from './question.ts';
import { createRandom } from './random.ts';
import { createRepeats } from './repeats.ts';
import { writeSelfTest } from './selfTest.ts';
import { writeSheet } from './sheet.ts';
import { writeTerm } from './term.ts';

export interface CorpusOptions {
	articles: number;
	/** Words in each article's body, as the checker counts them; at least 600. */
	words?: number;
	seed?: number;
}

export interface Written {
	files: number;
	articles: number;
	questions: number;
	terms: number;
	sources: number;
	phrases: number;
}

const usualWords = 3500;
const minWords = 600;

/** The texts that the language is learned from. */
const learnedFrom = resolve(import.meta.dirname, '../../content');

/**
 * Writes a whole content tree that passes the checker: the one generator of large content. The text makes no
 * sense, but its words, sentences and paragraphs are distributed as the wiki's own are. The same options give
 * the same bytes as long as the content that it learns from stays the same.
 * Throws, and writes nothing, where the folder is not empty.
 */
export function writeCorpus(
	folder: string,
	{ articles, words = usualWords, seed = 1 }: CorpusOptions,
): Written {
	if (articles < 1) throw new Error('A corpus has at least one article.');
	if (words < minWords) throw new Error(`An article of a corpus has at least ${minWords} words.`);
	if (existsSync(folder) && !statSync(folder).isDirectory())
		throw new Error(`${folder} is a file, expected a folder: nothing was written.`);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new Error(`${folder} is not empty. Choose a new folder, or empty this one: nothing was written.`);
	const language = learn(learnedFrom);
	const random = createRandom(seed);
	const material = { language, random, repeats: createRepeats() };
	const plan = makePlan(articles, material);
	const tools = { ...material, plan };
	let files = 0;
	const write = (path: string, text: string) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		files++;
	};

	const firstPhrases = plan.articles.map(({ id }, n) => {
		const { text, firstPhrase } = writeArticle(n, words, tools);
		write(`en/articles/${id}.mdx`, text);
		return firstPhrase;
	});
	for (const [n, { id }] of plan.questions.entries())
		write(`en/faqs/${id}.mdx`, writeQuestion(n, firstPhrases[plan.articleOf(n)] ?? '', tools));
	for (const [n, { id }] of plan.terms.entries()) write(`en/glossary/${id}.mdx`, writeTerm(n, tools));
	write(`en/sheets/${theSheet}.yaml`, writeSheet(at(plan.articles, 0).id, tools));
	const lists = { ...writeLists(tools, firstPhrases), ...writeSelfTest(tools, firstPhrases[0] ?? '') };
	for (const [name, text] of Object.entries(lists)) write(`en/${name}`, text);
	for (const { id, record } of plan.sources) write(`sources/${id}.json`, jsonFile(record));
	return {
		files,
		articles,
		questions: plan.questions.length,
		terms: plan.terms.length,
		sources: plan.sources.length,
		phrases: plan.phraseIds.size,
	};
}

const usage = 'node scripts/corpus/generate.ts FOLDER --articles 100 [--words 3500] [--seed 1]';

/** The command line: one line about what was written, or what is wrong and the usage. */
function main(args: string[]) {
	const { words, flags } = readFlags(args, ['articles', 'words', 'seed']);
	const [folder, ...more] = words;
	if (folder === undefined || more.length > 0)
		throw new Error(`Expected one folder to write to, found ${words.length}.`);
	if (flags.articles === undefined) throw new Error('Expected `--articles` with the number of articles.');
	const began = performance.now();
	const options = {
		articles: wholeNumber('articles', flags.articles, 0, 1),
		words: wholeNumber('words', flags.words, usualWords, minWords),
		seed: wholeNumber('seed', flags.seed, 1),
	};
	const { files, articles, questions, terms, sources, phrases } = writeCorpus(resolve(folder), options);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(
		`Wrote ${files} files to ${folder} in ${seconds} s: ${articles} articles of ${options.words} words, ${phrases} phrases, ${questions} questions, ${terms} terms, ${sources} sources.`,
	);
}

if (import.meta.main)
	try {
		main(process.argv.slice(2));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
		process.exitCode = 2;
	}
