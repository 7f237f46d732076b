import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from './copyProject.ts';
import type { Calls, Measured } from './phraseWay/measure.ts';

/**
 * `npm run phrase-way`: a phrase's way from its MDX file to its article's page. An article is read and drawn with a
 * phrase and without it, all else the same: a file is on the way where its functions run more often for the phrase. (A
 * file that only carries the article, such as the one that reads its bytes, runs as often without.)
 *
 * The rules look at the phrase and hand nothing on, so the way is measured without them; then all again with them.
 */
const content = 'tests/fixtures/site';
const { slug, id, written } = phraseOfItsOwn();
const parses = resolve('.cache/phrase-way-parses');
const counter = new URL('./phraseWay/countParses.ts', import.meta.url).href;
Object.assign(process.env, { PHRASE: written.trim(), PARSES: parses, NODE_OPTIONS: `--import=${counter}` });
// Before Astro, which brings the MDX parser.
await import(counter);
const { measure } = await import('./phraseWay/measure.ts');

const way = await compare({ rules: false });
print(`Reading, in a process of the checker's`, way.reading);
print('Drawing, in the process of the site', way.drawing);
console.log(`The way of ${id} to /articles/${slug}/: ${sumOf(way)}.`);
console.log(`With the rules that look at it: ${sumOf(await compare({ rules: true }))}.`);
process.exit();

interface Way {
	/** The files below src whose functions run more often for the phrase. */
	reading: string[];
	drawing: string[];
	processes: number;
	/** The parser's function, for each time that it was given the phrase. */
	parses: string[];
}

async function compare(options: { rules: boolean }): Promise<Way> {
	const without = await measureCopy({ ...options, phrase: false });
	rmSync(parses, { force: true });
	const whole = await measureCopy({ ...options, phrase: true });
	const readings = whole.reading.map((calls, at) => moreCalled(calls, without.reading[at]));
	const drawing = moreCalled(whole.drawing, without.drawing);
	return {
		reading: [...new Set(readings.flat())].sort(),
		drawing,
		processes: [...readings, drawing].filter((files) => files.length > 0).length,
		parses: existsSync(parses) ? readFileSync(parses, 'utf8').trim().split('\n') : [],
	};
}

async function measureCopy({ rules, phrase }: { rules: boolean; phrase: boolean }): Promise<Measured> {
	// A folder for each: the modules of the last one stay loaded.
	const root = copyProject(`phrase-way-${rules ? 'rules' : 'bare'}-${phrase ? 'with' : 'without'}`, content);
	const article = join(root, 'content/en/articles', `${slug}.mdx`);
	if (!phrase) writeFileSync(article, readFileSync(article, 'utf8').replace(written, ''));
	if (!rules)
		writeFileSync(
			join(root, 'src/checks/rules/index.ts'),
			'export const fileRules = [];\nexport const contentRules = [];\n',
		);
	const measured = await measure(root, `/articles/${slug}/`);
	if (measured.html.includes(`id="${id}"`) !== phrase)
		throw new Error(`The page shows ${id} where its text lacks it, or lacks it where its text has it.`);
	return measured;
}

function moreCalled(calls: Calls, before: Calls = new Map()): string[] {
	const more = [...calls].filter(([place, count]) => count > (before.get(place) ?? 0));
	return [...new Set(more.map(([place]) => place.replace(/#.*/, '')))].sort();
}

function sumOf({ reading, drawing, processes, parses: given }: Way): string {
	const files = new Set([...reading, ...drawing]).size;
	return `${files} files, ${processes} processes, ${given.length} parses (${given.join(', ')})`;
}

function print(title: string, files: readonly string[]) {
	console.log(`${title}: ${files.length} files.\n${files.map((file) => `  ${file}\n`).join('')}`);
}

/** The first phrase of the fixture articles that nothing else of the content names: it can be taken out. */
function phraseOfItsOwn() {
	const files = readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && /\.(?:mdx|yaml)$/.test(file.name))
		.map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const all = files.map(({ text }) => text).join('\n');
	for (const { name, text } of files)
		for (const [match, id = ''] of text.matchAll(/<Phrase id="([^"]+)"[^>]*>[^<]*<\/Phrase>\n\n/g))
			if (all.split(id).length === 2) return { slug: name.replace('.mdx', ''), id, written: match };
	throw new Error(`${content} names each phrase elsewhere too; one that can be taken out was expected.`);
}
