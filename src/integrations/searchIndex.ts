import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { ofCollection, type Content, type WholeEntry } from '../checks/content.ts';
import { buildIndex, type IndexFiles } from '../wiki/search/buildIndex.ts';
import { indexFolder } from '../wiki/search/format.ts';
import { wordsOfPages } from '../wiki/search/wordsOfPages.ts';
import { searchInput } from './searchInput.ts';

interface Options {
	/** The content, asked for once it has been checked. */
	content: () => Content<WholeEntry>;
	/** The folder with the last finished build, whose index the live preview uses. */
	lastBuild: string;
	base: string;
}

/**
 * Builds two indexes of the finished site: Pagefind's, of the text of all pages, and the wiki's own, of names,
 * readers' words and phrases. The build stops where Pagefind's holds fewer pages than were published.
 */
export function searchIndex(options: Options): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [lastIndex(options)] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const content = options.content();
				const published = ofCollection(content, 'articles', 'faqs', 'glossary').length;
				const site = fileURLToPath(dir);
				const pages = await searchablePages(site);
				const indexed = await writePagefind(site, pages);
				if (indexed !== published)
					throw new Error(
						`The search index holds ${indexed} entries, expected ${published}: one a page. Look for a page without data-pagefind-body.`,
					);
				const input = searchInput(content, wordsOfPages(pages.map(({ html }) => html)));
				await writeOwn(site, buildIndex(input));
				logger.info(`${published} pages and ${input.docs.length - published} phrases can be searched.`);
			},
		},
	};
}

interface SearchablePage {
	sourcePath: string;
	html: string;
}

async function searchablePages(site: string): Promise<SearchablePage[]> {
	const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
	const pages = await Promise.all(
		files.map(async (file) => ({
			sourcePath: file.split(sep).join('/'),
			html: await readFile(join(site, file), 'utf8'),
		})),
	);
	return pages.filter(({ html }) => html.includes('data-pagefind-body'));
}

/** Writes Pagefind's index into the built site and gives the number of entries that it says it holds. */
async function writePagefind(site: string, pages: readonly SearchablePage[]): Promise<number> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw failed(errors);
		for (const { sourcePath, html } of pages) stopOn(await index.addHTMLFile({ sourcePath, content: html }));
		stopOn(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
	} finally {
		await close();
	}
	return countEntries(join(site, 'pagefind', 'pagefind-entry.json'));
}

async function writeOwn(site: string, files: IndexFiles) {
	for (const [name, text] of files) {
		const file = join(site, indexFolder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
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
function lastIndex({ lastBuild, base }: Options): Plugin {
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
