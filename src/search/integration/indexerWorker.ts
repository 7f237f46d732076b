import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content, Entry, WholeEntry } from '../../checks/source/content.ts';
import { readContent, type Wholes } from '../../checks/source/readContent.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';
import { buildIndex, type IndexFiles } from '../index/buildIndex.ts';
import { indexFolder } from '../query/format.ts';
import type { AsideAnswer, AsideTask } from './indexer.ts';
import { feedPagefind } from './feedPagefind.ts';
import { searchInput } from './searchInput.ts';

/** The process behind contentAside: reads, tells what it read, and makes both search indexes once it is told where. */
const answer = (message: AsideAnswer) => new Promise<void>((done) => process.send?.(message, () => done()));

interface Own {
	files: IndexFiles;
	documents: number;
}

let made: Promise<Own> | undefined;
let isDrawn = false;
const drawn = Promise.withResolvers<void>();

process.on('message', (task: AsideTask) => {
	if ('drawn' in task) {
		isDrawn = true;
		drawn.resolve();
	} else if ('read' in task) made = makeOwn(task.read, task.wholes);
	else
		index(task.index, task.pages).catch((error: unknown) => {
			console.error(`The search could not be indexed below ${task.index}: ${reasonInWords(error)}.`);
			process.exit(1);
		});
});

/** Reads the content, tells it, and makes the wiki's own index of it. */
async function makeOwn(folder: string, wholes: Wholes): Promise<Own> {
	const { content, bodyWords } = readContent(folder, wholes);
	// Sent whole before the index is made: until then nobody can go on.
	await answer({ content: withoutTexts(content) });
	const input = searchInput(content, bodyWords);
	return { files: buildIndex(input), documents: input.docs.length };
}

async function index(site: string, pages: readonly string[]) {
	// Where Pagefind has died there is nothing more to wait for: the process ends, and the build hears of it.
	process.channel?.unref();
	const write = await feedPagefind({ site, pages, isDrawn: () => isDrawn });
	void answer({ isFed: true });
	const [documents] = await Promise.all([writeOwn(join(site, indexFolder)), write()]);
	await answer({ documents });
	// Pages that can't be found may still be drawn: whoever is told so must be there.
	process.channel?.ref();
	await drawn.promise;
	process.disconnect?.();
}

/** Writes the wiki's own index, and gives the number of its documents. */
async function writeOwn(folder: string): Promise<number> {
	const own = await made;
	if (own === undefined) throw new Error('the content was not read');
	for (const [name, text] of own.files) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	return own.documents;
}

const withoutTexts = ({ entries, ...rest }: Content<WholeEntry>): Content => ({
	...rest,
	entries: entries.map(({ found: _found, ...entry }): Entry => entry),
});
