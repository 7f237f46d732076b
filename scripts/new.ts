import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { nearest } from '../src/checks/problem.ts';
import { isLeftover } from '../src/checks/source/fileKinds.ts';
import { topicIds } from '../src/checks/source/topicIds.ts';
import { answerHelp } from '../src/node/answerHelp.ts';
import { today } from '../src/site.ts';
import { slugOf } from '../src/content/authoring/slugOf.ts';
import { sourceRecord } from '../src/content/authoring/sourceRecord.ts';
import { articleStub, faqStub, termStub } from '../src/content/authoring/stubs.ts';

/**
 * `npm run new -- article|faq|term "Title"` and `npm run new -- source < record.bib`: a new file that the checker
 * passes, with the places still to be written marked. Asks for what the flags don't say, where somebody is there to
 * answer. Never overwrites.
 */
const usage = `Usage:
  npm run new -- article "How to apologise so it lands" [--topic ID] [--slug NAME]
  npm run new -- faq "How long should a pause be?" [--article NAME] [--slug NAME]
  npm run new -- term "flooding" [--slug NAME]
  npm run new -- source < record.txt        (BibTeX, RIS or CSL-JSON; or --file record.bib)
Any of them takes --content DIR.`;

answerHelp(usage);

/** Shown without a stack trace; nothing has been written. */
class Refusal extends Error {}

try {
	await main(process.argv.slice(2));
} catch (error) {
	console.error(`Nothing was written. ${error instanceof Error ? error.message : String(error)}`);
	if (error instanceof Refusal) console.error(`\n${usage}`);
	process.exitCode = 1;
}

async function main(words: string[]) {
	const { values, positionals } = parseArgs({
		args: words,
		allowPositionals: true,
		options: {
			content: { type: 'string', default: 'content' },
			topic: { type: 'string' },
			article: { type: 'string' },
			slug: { type: 'string' },
			file: { type: 'string' },
		},
	});
	const [kind, ...rest] = positionals;
	const title = rest.join(' ').trim();
	const wiki = openWiki(values.content);
	if (kind === 'source') return newSource(wiki, values.file);
	if (kind !== 'article' && kind !== 'faq' && kind !== 'term')
		throw new Refusal(
			`${kind === undefined ? 'Nothing says what to write:' : `Unexpected \`${kind}\`,`} expected article, faq, term or source.`,
		);
	const folder = { article: 'articles', faq: 'faqs', term: 'glossary' }[kind];
	const name = title || (await ask(`Title of the new ${kind}`));
	if (name.length < 3 || name.length > 60)
		throw new Refusal(`This title has ${name.length} characters, expected 3 to 60.`);
	const slug = values.slug ?? slugOf(name);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		throw new Refusal(
			`\`${values.slug ?? name}\` makes no file name. Give one with --slug, in small letters, digits and single hyphens, for example --slug time-out.`,
		);
	const path = `en/${folder}/${slug}.mdx`;
	if (wiki.has(path))
		throw new Refusal(`${join(values.content, path)} is there already: open it, or choose another --slug.`);
	await write(wiki, path, await textOf(kind, name, values, wiki));
}

interface Given {
	topic?: string | undefined;
	article?: string | undefined;
}

async function textOf(kind: 'article' | 'faq' | 'term', name: string, given: Given, wiki: Wiki) {
	if (kind === 'term') return termStub(name);
	if (kind === 'article')
		return articleStub(name, { today: today(), topic: await oneOf('topic', given.topic, wiki.topics) });
	const question = name.endsWith('?') ? name : `${name}?`;
	const article = await oneOf('article', given.article, wiki.articles);
	return faqStub(question, { today: today(), article });
}

async function newSource(wiki: Wiki, file: string | undefined) {
	const text = file === undefined ? readFileSync(0, 'utf8') : readFileSync(file, 'utf8');
	const { readCitation } = await import('./readCitation.ts');
	const record = sourceRecord(await readCitation(text), wiki.sources);
	await write(wiki, `sources/${record.id}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

/** Writes a new file and holds it against the checker, so that a fault of the template is seen here first. */
async function write(wiki: Wiki, path: string, text: string) {
	const file = join(wiki.folder, path);
	try {
		mkdirSync(dirname(file), { recursive: true });
		// wx: whoever created the file meanwhile keeps it.
		writeFileSync(file, text, { flag: 'wx' });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new Refusal(
			`The folder ${dirname(file)} can’t be written to (${code}). Look whether it is a folder and yours to change, or name another wiki's with --content.`,
		);
	}
	console.log(`Wrote ${file}`);
	// The checker is loaded only here, so that a refusal is told at once.
	const { checkFolder } = await import('../src/checks/run/checkFolder.ts');
	const { problems } = await checkFolder(wiki.folder, today());
	const mine = problems.filter((one) => one.file.endsWith(path));
	for (const { severity, line, column, message } of mine)
		console.log(`  ${line}:${column} ${severity}: ${message}`);
	if (mine.some(({ severity }) => severity === 'error')) process.exitCode = 1;
	console.log(
		path.endsWith('.json')
			? `Next: look it up, say in \`note\` what you saw, set custom.checked to record or full, custom.read to whole if you read all of it, and cite it with <Cite id="${path.replace(/^.*\/|\.json$/g, '')}" />.`
			: 'Next: write over each “To be written:”, look at it with npm run dev, run npm run check:content, and take out `status: stub` when it is whole.',
	);
}

interface Wiki {
	folder: string;
	topics: string[];
	articles: string[];
	sources: Set<string>;
	has: (path: string) => boolean;
}

function openWiki(folder: string): Wiki {
	const names = (below: string, ending: string) =>
		readdirSync(join(folder, below))
			.filter((name) => name.endsWith(ending) && !isLeftover(name))
			.map((name) => name.slice(0, -ending.length));
	try {
		const articles = names('en/articles', '.mdx');
		const files = new Set(
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
				path.replaceAll('\\', '/').toLowerCase(),
			),
		);
		return {
			folder,
			topics: topicIds(folder),
			articles,
			sources: new Set(names('sources', '.json')),
			has: (path) => files.has(path),
		};
	} catch (error) {
		throw new Refusal(`\`${folder}\` is no content folder of the wiki (${(error as Error).message}).`);
	}
}

/** A value out of the known ones: the flag's, or what somebody answers. */
async function oneOf(what: string, given: string | undefined, allowed: readonly string[]): Promise<string> {
	const value = given ?? (await ask(`Which ${what}? (${allowed.join(', ')})`, `--${what}`));
	if (allowed.includes(value)) return value;
	const near = nearest(value, allowed);
	throw new Refusal(
		`There is no ${what} \`${value}\`.${near === undefined ? ` Known: ${allowed.join(', ')}.` : ` Did you mean \`${near}\`?`}`,
	);
}

async function ask(question: string, flag?: string): Promise<string> {
	if (!process.stdin.isTTY)
		throw new Refusal(`${question} Nobody is there to answer${flag ? `: give ${flag}` : ''}.`);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = (await terminal.question(`${question}\n> `)).trim();
	terminal.close();
	if (answer === '') throw new Refusal('There was no answer.');
	return answer;
}
