import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { sourceHash } from '../src/node/sourceHash.ts';
import { fullDisks } from './build/fullDisks.ts';
import { siteFolder } from './build/siteFolder.ts';
import { sizeOf } from './build/sizeOf.ts';
import { writableCopy } from './build/writableCopy.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * `npm run build`: builds beside the site's folder and swaps the two at the end, so that a build that fails or is killed
 * leaves the last site as it was.
 *
 *     npm run build -- [--cold] [--verbose]
 *
 * Pages are taken over from the last build where nothing that they show has changed (src/library/cacheKeys.ts). Not by
 * `--cold`, nor where `CI` is set, as it is on the hosts that build and publish: there each page is drawn.
 */
answerHelp(
	`Usage: npm run build -- [--cold] [--verbose]

  --cold     draws each page anew
  --verbose  shows what the builder says`,
);
const isCold = process.argv.includes('--cold') || Boolean(process.env['CI']);
// What vitest says of itself would make Vite and Astro leave out what only readers need.
process.env['NODE_ENV'] = 'production';

const folder = openFolder(resolve(process.env['OUT_DIR'] || 'dist'));
const shown = relative(process.cwd(), folder.target) || folder.target;
const project = process.cwd();
const copy = writableCopy(project);
if (copy !== undefined) {
	console.log(`The project can't be written into, so it is built in a copy, ${copy}.`);
	process.env['OUT_DIR'] = folder.target;
	process.chdir(copy);
}
const cache = resolve('node_modules/.astro');
/** Names the program of a build that came to its end: what others left is torn, or another program's. */
const ended = join(cache, 'ended');
const quiet = { entrypoint: new URL('../src/integrations/log/quietLog.ts', import.meta.url) };

let isDone = false;
// The content gate ends the process itself; and where a helper died unheard, Node.js would call that a success.
process.once('exit', (code) => {
	if (!isDone) {
		process.exitCode = code || 1;
		const last = existsSync(folder.target) ? ` The last one stands in ${shown} as it was.` : '';
		const full = fullDisks([dirname(folder.target), cache, tmpdir()]);
		console.error(['', `The site was not built.${last}`, ...full].join('\n'));
	}
	folder.close();
	process.chdir(project);
	if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
});

const program = sourceHash(process.cwd());
if (isCold || !isEnded(program)) for (const left of [cache, resolve('.astro')]) empty(left);
rmSync(ended, { recursive: true, force: true });
try {
	await build({
		outDir: folder.draft,
		...(!process.argv.includes('--verbose') && { logger: quiet }),
	});
	mkdirSync(cache, { recursive: true });
	writeFileSync(ended, program);
	folder.swap();
	isDone = true;
} catch (error) {
	console.error(error);
	process.exit(1);
}
const { pages, megabytes } = sizeOf(folder.target);
const seconds = (performance.now() / 1000).toFixed(1);
console.log(`${pages} pages, ${megabytes} MB in all, stand in ${shown} after ${seconds} s.`);

function openFolder(place: string) {
	try {
		return siteFolder(place);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

/** Removes what is there but a folder itself, which may be a disk of its own. */
function empty(path: string) {
	const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	for (const one of isFolder ? readdirSync(path).map((name) => join(path, name)) : [path])
		rmSync(one, { recursive: true, force: true });
}

function isEnded(by: string): boolean {
	try {
		return readFileSync(ended, 'utf8') === by;
	} catch {
		return false;
	}
}
