import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ofCollection, type Content } from '../../checks/source/content.ts';
import { indexFolder } from '../query/format.ts';
import { fileOf, found } from '../index/foundPages.ts';

interface Options {
	/** The fields of all entries, once they have been checked and read. */
	content: () => Promise<Content>;
	/** Begins to index pages of a site. */
	index: (site: string, pages: readonly string[]) => void;
	/** The number of documents in the wiki's own index, once both indexes are written. */
	indexed: () => Promise<number>;
	/** The folder with the last finished build, whose index the live preview uses. */
	lastBuild: string;
	base: string;
}

/**
 * Two indexes of the site: Pagefind's, of the text of all pages, and the wiki's own, of names, readers' words and
 * phrases. Pagefind gets each page as soon as it stands there, while others are still drawn: those that can be found
 * are drawn first, in the order in which it gets them (drawing.ts). The build stops where Pagefind's index holds fewer
 * pages than were published. Stands before all that changes pages, and `written` behind what needn't wait for it.
 */
export function searchIndex({ content, index, indexed, lastBuild, base }: Options) {
	let site = '';
	let pages: string[] = [];
	let begun: Promise<void> | undefined;

	const beginning: AstroIntegration = {
		name: 'search-begun',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [lastIndex({ lastBuild, base })] } });
			},
			'astro:config:done': ({ config }) => void (site = fileURLToPath(config.outDir)),
			'astro:build:start': () => {
				begun = content().then((all) => {
					pages = pagesOf(all);
					index(site, pages);
				});
				begun.catch(() => undefined);
			},
		},
	};
	const written: AstroIntegration = {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ logger }) => {
				await begun;
				const documents = await indexed();
				const entries = countEntries(join(site, 'pagefind', 'pagefind-entry.json'));
				if (entries !== pages.length)
					throw new Error(
						`The search index holds ${entries} entries, expected ${pages.length}: one a page. Look for a page without data-pagefind-body inside of its <main>.`,
					);
				logger.info(`${entries} pages and ${documents - entries} phrases can be searched.`);
			},
		},
	};
	return { beginning, written };
}

/** The files of all pages that can be found, always in one order: Pagefind's index depends on it. */
const pagesOf = (content: Content): string[] =>
	(['articles', 'faqs', 'glossary'] as const)
		.flatMap((collection) => ofCollection(content, collection).map(({ slug }) => found[collection](slug)))
		.map(fileOf)
		.sort();

function countEntries(file: string): number {
	const entry = JSON.parse(readFileSync(file, 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** In the live preview, the index of the last finished build. */
function lastIndex({ lastBuild, base }: Pick<Options, 'lastBuild' | 'base'>): Plugin {
	return {
		name: 'last-search-index',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(base, '/');
				const file = join(lastBuild, path);
				const folder = ['pagefind', indexFolder].find((name) => path.startsWith(`/${name}/`));
				if (folder === undefined || !file.startsWith(join(lastBuild, folder)) || !existsSync(file))
					return next();
				if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
				createReadStream(file).pipe(response);
			});
		},
	};
}
