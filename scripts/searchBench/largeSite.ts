import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { fieldOf, type Entry } from '../../src/checks/source/content.ts';
import { readContent } from '../../src/checks/source/readContent.ts';
import { searchInput } from '../../src/search/integration/searchInput.ts';
import { buildIndex } from '../../src/search/index/buildIndex.ts';
import { indexFolder } from '../../src/search/query/format.ts';
import { writeCorpus } from '../corpus/generate.ts';

/**
 * The built site with both indexes of a large wiki: its search page is the real one, its pages are the corpus's
 * texts without furniture, which is all that an index sees of them. Gives the number of its pages.
 */
export async function largeSite(dist: string, folder: string, articles: number): Promise<number> {
	const [corpus, site] = [join(folder, `corpus-${articles}`), join(folder, 'site')];
	if (!existsSync(corpus)) writeCorpus(corpus, { articles });
	rmSync(site, { recursive: true, force: true });
	cpSync(dist, site, { recursive: true });
	// The groups of words and the words of danger are the wiki's own.
	for (const name of ['synonyms.yaml', 'danger.yaml'])
		cpSync(join('content/en', name), join(corpus, 'en', name));
	const content = readContent(corpus);
	const pages = content.entries.flatMap((entry) => asPage(corpus, entry));
	await writePagefind(site, pages);
	const files = buildIndex(searchInput(content));
	rmSync(join(site, indexFolder), { recursive: true });
	for (const [name, text] of files) {
		mkdirSync(dirname(join(site, indexFolder, name)), { recursive: true });
		writeFileSync(join(site, indexFolder, name), text);
	}
	return pages.length;
}

interface Page {
	path: string;
	html: string;
}

const rooms = { articles: 'articles', faqs: 'faq', glossary: 'glossary' } as const;

function asPage(corpus: string, entry: Entry): Page[] {
	const { collection, path, slug } = entry;
	if (!(collection in rooms) || !entry.data) return [];
	const title = String(fieldOf(entry, 'title') ?? fieldOf(entry, 'question') ?? fieldOf(entry, 'term'));
	const text = readFileSync(join(corpus, path), 'utf8').replace(/^---\n|<[^>]*>/g, ' ');
	const html = `<html lang="en"><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;
	return [{ path: `${rooms[collection as keyof typeof rooms]}/${slug}/index.html`, html }];
}

async function writePagefind(site: string, pages: readonly Page[]) {
	try {
		const { index } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw new Error('Pagefind could not begin an index.');
		for (const { path, html } of pages) await index.addHTMLFile({ sourcePath: path, content: html });
		rmSync(join(site, 'pagefind'), { recursive: true });
		await index.writeFiles({ outputPath: join(site, 'pagefind') });
	} finally {
		await close();
	}
}
