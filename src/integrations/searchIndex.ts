import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { ofCollection, type Content } from '../checks/content.ts';
import { address } from '../wiki/addresses.ts';
import { indexFolder } from '../wiki/search/format.ts';

interface Options {
	/** The fields of all entries, once they have been checked and read. */
	content: () => Promise<Content>;
	/** Writes the wiki's own index and gives the number of documents that it holds. */
	writeOwn: (site: string) => Promise<number>;
	/** The folder with the last finished build, whose index the live preview uses. */
	lastBuild: string;
	base: string;
}

/**
 * Two indexes of the site: Pagefind's, of the text of all pages, and the wiki's own, of names, readers' words and
 * phrases. `feeding` gives Pagefind each page as soon as it stands there, while others are still drawn, and stands
 * before all that changes pages; `writing` waits for both indexes. The build stops where Pagefind's holds fewer pages
 * than were published.
 */
export function searchIndex({ content, writeOwn, lastBuild, base }: Options) {
	let site = '';
	let isDrawn = false;
	let fed: Promise<Fed> | undefined;
	let written: Promise<void> | undefined;

	const feeding: AstroIntegration = {
		name: 'search-feeding',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [lastIndex({ lastBuild, base })] } });
			},
			'astro:config:done': ({ config }) => void (site = fileURLToPath(config.outDir)),
			'astro:build:start': () => {
				fed = content().then((all) => feed(site, pagesOf(all), () => isDrawn));
				fed.catch(() => undefined);
			},
			'astro:build:done': async () => {
				isDrawn = true;
				const { write } = await need(fed);
				written = write();
				written.catch(() => undefined);
			},
		},
	};
	const writing: AstroIntegration = {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ logger }) => {
				const { pages } = await need(fed);
				await need(written).finally(close);
				const indexed = countEntries(join(site, 'pagefind', 'pagefind-entry.json'));
				if (indexed !== pages)
					throw new Error(
						`The search index holds ${indexed} entries, expected ${pages}: one a page. Look for a page without data-pagefind-body.`,
					);
				const documents = await writeOwn(site);
				logger.info(`${pages} pages and ${documents - pages} phrases can be searched.`);
			},
		},
	};
	return { feeding, writing };
}

const need = <T>(started: Promise<T> | undefined): Promise<T> =>
	started ?? Promise.reject(new Error('The search index was asked for before the build began.'));

/** The files of all pages that can be found, always in one order: Pagefind's index depends on it. */
const pagesOf = (content: Content): string[] =>
	(
		[
			['articles', address.article],
			['faqs', address.faq],
			['glossary', address.term],
		] as const
	)
		.flatMap(([collection, of]) => ofCollection(content, collection).map(({ slug }) => of(slug)))
		.map((path) => `${path.slice(1)}index.html`)
		.sort();

interface Fed {
	/** How many pages it was given. */
	pages: number;
	/** Writes Pagefind's index into the site. */
	write: () => Promise<void>;
}

/** Milliseconds after which a page that stands there is whole, while others are still drawn. */
const wholeAfter = 1000;

async function feed(site: string, pages: readonly string[], isDrawn: () => boolean): Promise<Fed> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw failed(errors);
	for (const page of pages) {
		while (!isDrawn() && !isWhole(join(site, page))) await setTimeout(100);
		const html = await readFile(join(site, page), 'utf8');
		if (html.includes('data-pagefind-body'))
			stopOn(await index.addHTMLFile({ sourcePath: page, content: html }));
	}
	const write = async () => stopOn(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
	return { pages: pages.length, write };
}

function isWhole(file: string): boolean {
	const found = statSync(file, { throwIfNoEntry: false });
	return found !== undefined && Date.now() - found.mtimeMs > wholeAfter;
}

const stopOn = ({ errors }: { errors: string[] }) => {
	if (errors.length > 0) throw failed(errors);
};

const failed = (errors: string[]) =>
	new Error(`Pagefind could not build the search index: ${errors.join('; ')}`);

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
