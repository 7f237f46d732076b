import { statSync } from 'node:fs';
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

/** Milliseconds after which a page that stands there is whole, while others are still drawn. */
const wholeAfter = 1000;

/** Gives Pagefind each page as soon as it stands there, while others are still drawn, and gives what lets it write its index. */
export async function feedPagefind({ site, pages, isDrawn }: Options): Promise<() => Promise<void>> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw failed(errors);
	for (const page of pages) {
		while (!isDrawn() && !isWhole(join(site, page))) await setTimeout(100);
		const html = await readFile(join(site, page), 'utf8');
		if (html.includes('data-pagefind-body'))
			stopOn(await index.addHTMLFile({ sourcePath: page, content: mainOf(html) }));
	}
	return async () => {
		stopOn(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
		await close();
	};
}

/** What Pagefind reads of a page. The styles and scripts around it are as long, and would be read letter by letter. */
const mainOf = (html: string) =>
	`<html>${html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))}</main></html>`;

function isWhole(file: string): boolean {
	const found = statSync(file, { throwIfNoEntry: false });
	return found !== undefined && Date.now() - found.mtimeMs > wholeAfter;
}

const stopOn = ({ errors }: { errors: string[] }) => {
	if (errors.length > 0) throw failed(errors);
};

const failed = (errors: string[]) => new Error(`Pagefind says “${errors.join('; ')}”`);
