import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';

interface Options {
	/** The folder of the site that is being built. */
	site: string;
	/** The files of the pages, in the order in which Pagefind gets them: its index depends on it. */
	pages: readonly string[];
	/** Whether all pages of the site have been drawn. */
	isDrawn: () => boolean;
}

/** How many pages Pagefind has before it: it takes them one by one, and never waits for the next. */
const most = 8;
/** Milliseconds between two looks at a page that doesn't stand there yet. */
const interval = 100;

/**
 * Gives Pagefind each page as soon as it stands there, while others are still drawn, and gives what lets it write its
 * index.
 */
export async function feedPagefind({ site, pages, isDrawn }: Options): Promise<() => Promise<void>> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw failed(errors);
	const given: Promise<void>[] = [];
	for (const page of pages) {
		const html = await wholePage(join(site, page), isDrawn);
		if (!html.includes('data-pagefind-body')) continue;
		const one = index.addHTMLFile({ sourcePath: page, content: mainOf(html) }).then(stopOn);
		// It may fail before its turn to be waited for.
		one.catch(() => undefined);
		if (given.push(one) > most) await given.shift();
	}
	await Promise.all(given);
	return async () => {
		stopOn(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
		await close();
	};
}

/** What Pagefind reads of a page. The styles and scripts around it are as long, and would be read letter by letter. */
const mainOf = (html: string) =>
	`<html>${html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))}</main></html>`;

/** A page once its end stands there: on a slow disk a file can be there for seconds before all of it is. */
async function wholePage(file: string, isDrawn: () => boolean): Promise<string> {
	for (;;) {
		// Asked first: what is read after the last page was drawn is all that there will be.
		const isLast = isDrawn();
		const html = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
			if (isLast || error.code !== 'ENOENT') throw error;
			return '';
		});
		if (isLast || html.endsWith('</html>')) return html;
		await setTimeout(interval);
	}
}

const stopOn = ({ errors }: { errors: string[] }) => {
	if (errors.length > 0) throw failed(errors);
};

const failed = (errors: string[]) => new Error(`Pagefind says “${errors.join('; ')}”`);
