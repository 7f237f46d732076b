import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { ofCollection, type Content } from '../../checks/source/content.ts';
import { buildIndex, type IndexInput } from '../index/buildIndex.ts';
import { indexFolder } from '../query/format.ts';
import { searchInput } from './searchInput.ts';

interface Options {
	/** The fields of all entries, once they have been checked and read. */
	content: () => Content;
	/** The folder with the last finished build, whose index the live preview uses. */
	lastBuild: string;
	base: string;
}

/**
 * Two indexes of the site: Pagefind's, of the text of all pages, and the wiki's own, of names, readers' words and
 * phrases. The build stops where Pagefind's index holds fewer pages than were published.
 */
export function searchIndex({ content, lastBuild, base }: Options): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [lastIndex({ lastBuild, base })] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				// Pagefind works in a process of its own: the wiki's own index is made meanwhile.
				const [entries, documents] = await Promise.all([
					writePagefind(site),
					writeOwn(searchInput(content()), site),
				]);
				const expected = ofCollection(content(), 'articles', 'faqs', 'glossary').length;
				if (entries !== expected)
					throw new Error(
						`The search index holds ${entries} entries, expected ${expected}: one a page. Look for a page without data-pagefind-body inside of its <main>.`,
					);
				logger.info(`${entries} pages and ${documents - entries} phrases can be searched.`);
			},
		},
	};
}

/** Makes the wiki's own index, and gives the number of its documents. */
async function writeOwn(input: IndexInput, site: string): Promise<number> {
	for (const [name, text] of buildIndex(input)) {
		const file = join(site, indexFolder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	return input.docs.length;
}

/** Makes Pagefind's index of all pages that can be found, and gives their number. */
async function writePagefind(site: string): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	try {
		if (!index) throw new Error(`Pagefind says “${errors.join('; ')}”`);
		// Other pages are long and hold nothing for it.
		const glob = '{articles,faq,glossary}/*/index.html';
		const added = await index.addDirectory({ path: site, glob });
		const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
		const wrong = [...added.errors, ...written.errors];
		if (wrong.length > 0) throw new Error(`Pagefind says “${wrong.join('; ')}”`);
		return countEntries(join(site, 'pagefind', 'pagefind-entry.json'));
	} finally {
		await close();
	}
}

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
