import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { ofCollection, type Content, type WholeEntry } from '../checks/content.ts';
import { guardLine } from '../wiki/guard.ts';
import { phraseRecord, type SearchRecord } from '../wiki/searchRecords.ts';
import { typeset } from '../wiki/typeset.ts';

interface Options {
	/** The content, asked for once it has been checked. */
	content: () => Content<WholeEntry>;
	/** The language of the records. */
	language: string;
	/** The folder with the last finished build, whose index the live preview uses. */
	lastBuild: string;
	base: string;
}

/**
 * Builds Pagefind's index out of the finished pages and the phrases. The build stops where the index
 * holds fewer pages than were published.
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
				const records = phraseRecords(content, options.language);
				const published = ofCollection(content, 'articles', 'faqs', 'glossary').length;
				const indexed = await writeIndex(fileURLToPath(dir), records);
				const expected = published + records.length;
				if (indexed !== expected)
					throw new Error(
						`The search index holds ${indexed} entries, expected ${expected}: ${published} pages and ${records.length} phrases. Look for a page without data-pagefind-body.`,
					);
				logger.info(`${published} pages and ${records.length} phrases can be searched.`);
			},
		},
	};
}

/** Writes the index into the built site and gives the number of entries that it says it holds. */
async function writeIndex(site: string, records: SearchRecord[]): Promise<number> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw failed(errors);
		await addPages(index, site);
		for (const record of records) stopOn(await index.addCustomRecord(record));
		stopOn(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
	} finally {
		await close();
	}
	return countEntries(join(site, 'pagefind', 'pagefind-entry.json'));
}

async function addPages(index: PagefindIndex, site: string) {
	const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
	for (const file of files) {
		const html = await readFile(join(site, file), 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		const sourcePath = relative(site, join(site, file)).split(sep).join('/');
		stopOn(await index.addHTMLFile({ sourcePath, content: html }));
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

/** A record for each phrase. The gate has passed, so that every field has its type. */
export function phraseRecords(content: Content<WholeEntry>, language: string): SearchRecord[] {
	const situations = new Map(
		ofCollection(content, 'situations').map(({ slug, data }) => [
			slug,
			{ id: slug, title: String(data?.['title']) },
		]),
	);
	return ofCollection(content, 'articles').flatMap(({ slug, data, found }) =>
		(found?.phrases ?? []).map((phrase) => {
			const situation = situations.get(phrase.situation);
			if (!situation) throw new Error(`The phrase ${phrase.id} names an unknown situation.`);
			const notFor = data?.['notFor'];
			return phraseRecord(
				{ ...phrase, when: phrase.when && typeset(phrase.when) },
				{
					article: { slug, title: String(data?.['title']), topic: String(data?.['topic']) },
					situation,
					guard: typeof notFor === 'string' ? guardLine(typeset(notFor)) : undefined,
					language,
				},
			);
		}),
	);
}

/** In the live preview, the index of the last finished build. */
function lastIndex({ lastBuild, base }: Options): Plugin {
	return {
		name: 'last-search-index',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(base, '/');
				const file = join(lastBuild, path);
				if (
					!path.startsWith('/pagefind/') ||
					!file.startsWith(join(lastBuild, 'pagefind')) ||
					!existsSync(file)
				)
					return next();
				if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
				createReadStream(file).pipe(response);
			});
		},
	};
}
