import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkedContent } from '../../checks/checkedContent.ts';
import { textReport } from '../../checks/reporters/text.ts';
import { packCache, unpackCache, type CheckCache } from '../../checks/run/checkCache.ts';
import { checkFolder } from '../../checks/run/checkFolder.ts';
import type { Content } from '../../checks/source/content.ts';
import { readCacheFile, writeCacheFile } from '../../node/cacheFile.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';
import { today } from '../../site.ts';
import { passes, previewGate, type Verdict } from './previewGate.ts';

/**
 * The content gate: the checker reads the content, in processes of its own, and nobody else does. A build with errors
 * ends with the checker's own report. The live preview shows it over the page and goes on once it is mended.
 * Stands before mdx() in the list of integrations. `program` is the hash of what checks (hashOfProgram).
 */
export function contentGate(folder: string, program: string) {
	let watch: ReturnType<typeof previewGate> | undefined;
	let cache: CheckCache = new Map();
	let content: Content | undefined;
	const judge = async (): Promise<Verdict> => {
		try {
			return await checkFolder(folder, today(), cache);
		} catch (error) {
			return { failed: `The content could not be checked: ${reasonInWords(error)}` };
		}
	};
	const integration: AstroIntegration = {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				// A link could lead the watcher through the whole disk.
				updateConfig({ vite: { plugins: [noModules()], server: { watch: { followSymlinks: false } } } });
				if (command !== 'build' && command !== 'dev') return;
				const file = join(fileURLToPath(config.cacheDir), 'checked');
				cache = cachedBy(program, file, folder);
				const cached = new Set(cache.keys());
				const first = await judge();
				const fresh = [...cache.keys()].filter((path) => !cached.has(path)).length;
				if (fresh * worth >= cache.size) writeCacheFile(file, { program, files: packCache(cache) });
				if ('failed' in first) logger.error(first.failed);
				else if (first.problems.length > 0) await printWhole(`\n${textReport(first)}\n\n`);
				else logger.info(`${first.checked} files checked, no problem found.`);
				if (passes(first)) checkedContent.set((content = first.content));
				else if (command === 'build') process.exit(1);
				if (command === 'dev') watch = previewGate(folder, first, judge);
				else cache.clear();
			},
			'astro:server:setup': ({ server, refreshContent }) =>
				watch?.(server, () => refreshContent?.({}) ?? Promise.resolve()),
		},
	};
	return {
		integration,
		/** The content, once it has passed. */
		content: (): Content => {
			if (content === undefined) throw new Error('The content was asked for before it was checked.');
			return content;
		},
	};
}

/**
 * Texts are data: src/library/contentOf.ts draws them, and no page asks for one as a module. Should something do so all
 * the same, in the build or in the live preview, it doesn't get it: compiled MDX is code.
 */
export const noModules = (): Plugin => ({
	name: 'no-text-as-module',
	enforce: 'pre',
	transform: {
		filter: { id: /\.mdx(?:$|\?)/ },
		handler(_code, id) {
			this.error(
				`${relative(process.cwd(), id)} was asked for as a module. Texts are data here: see src/library/contentOf.ts.`,
			);
		},
	},
});

/** Fewer files read anew than one in so many are not worth writing all. */
const worth = 20;

/** What the last start's checker read of files that are still the same, if it was this one. */
function cachedBy(program: string, file: string, folder: string): CheckCache {
	const last = readCacheFile(file) as { program: string; files: ReturnType<typeof packCache> } | undefined;
	return last?.program === program ? unpackCache(last.files, folder) : (new Map() as CheckCache);
}

/** Waits until all is on its way: a process that ends keeps back what a pipe has not taken yet. */
const printWhole = (text: string) => new Promise<void>((done) => process.stderr.write(text, () => done()));
