import { Session } from 'node:inspector/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { parseEntries } from '../src/checks/source/parseEntries.ts';
import { readSource } from '../src/checks/source/readContent.ts';

/**
 * A phrase's way from its MDX file to its article's page: `node scripts/phraseWay.ts [ARTICLE]`. Prints the files of the
 * project of which a function ran, first while the checker read the text, then while the page was drawn. A page's
 * furniture, which knows nothing of its text, stands apart; so do the rules, which only look.
 */
const slug = process.argv[2] ?? 'safe-attachment';
const src = resolve(import.meta.dirname, '../src');
const furniture =
	/^(?:layouts|i18n|styles|site|middleware|formats|browser|content\/addresses|components\/(?!mdx\/|phrases\/))/;

const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');

/** The files below src of which a function ran during some work. */
async function filesOf(work: () => unknown): Promise<string[]> {
	await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
	await work();
	const { result } = await inspector.post('Profiler.takePreciseCoverage');
	await inspector.post('Profiler.stopPreciseCoverage');
	const ran = result.filter(({ functions }) => functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0));
	const files = ran.map(({ url }) =>
		(url.startsWith('file:') ? fileURLToPath(url) : url).replace(/\?.*$/, ''),
	);
	return [...new Set(files.filter((file) => file.startsWith(`${src}/`)))]
		.map((file) => relative(src, file))
		.sort();
}

const read = await filesOf(() => parseEntries(readSource('content', `en/articles/${slug}.mdx`)));
const server = await dev({ root: dirname(src), logLevel: 'error', server: { port: 0 } });
try {
	const page = `http://localhost:${server.address.port}/articles/${slug}/`;
	// The first time each module is loaded, which runs all of them.
	await (await fetch(page)).text();
	const drawn = await filesOf(async () => (await fetch(page)).text());
	const way = new Set([...read, ...drawn.filter((file) => !furniture.test(file))]);
	console.log(
		`Reading, in the checker's process: ${read.length} files.\n${read.map((file) => `  ${file}`).join('\n')}`,
	);
	console.log(`Drawing: ${drawn.length} files.`);
	for (const file of drawn) console.log(`  ${file}${way.has(file) ? '' : ' (furniture)'}`);
	console.log(
		`A phrase's way: ${way.size} files, 2 processes; read once by the checker and once by the page.`,
	);
} finally {
	await server.stop();
}
process.exit();
