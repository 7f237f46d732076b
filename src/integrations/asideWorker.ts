import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content, Entry } from '../checks/content.ts';
import { readContent } from '../checks/readContent.ts';
import { reasonInWords } from '../checks/reasonInWords.ts';
import { buildIndex, type IndexFiles } from '../wiki/search/buildIndex.ts';
import { indexFolder } from '../wiki/search/format.ts';
import type { AsideAnswer, AsideTask } from './contentAside.ts';
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
	} else if ('read' in task) made = makeOwn(task.read);
	else
		index(task.index, task.pages).catch((error: unknown) => {
			console.error(`The search could not be indexed below ${task.index}: ${reasonInWords(error)}.`);
			process.exit(1);
		});
});

/** Reads the content, tells it, and makes the wiki's own index of it. */
async function makeOwn(folder: string): Promise<Own> {
	const { content, bodyWords } = readContent(folder);
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
	await write();
	const own = await made;
	if (own === undefined) throw new Error('the content was not read');
	await writeOwn(own.files, join(site, indexFolder));
	await answer({ documents: own.documents });
	// Pages that can't be found may still be drawn: whoever is told so must be there.
	process.channel?.ref();
	await drawn.promise;
	process.disconnect?.();
}

async function writeOwn(files: IndexFiles, folder: string) {
	for (const [name, text] of files) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
}

const withoutTexts = ({ entries, ...rest }: Content): Content => ({
	...rest,
	entries: entries.map(({ collection, file, path, slug, data, root }): Entry => ({
		collection,
		file,
		path,
		slug,
		data,
		root,
		yaml: { value: undefined, errors: [], places: new Map() },
		paragraphs: new Int32Array(),
		syntaxErrors: [],
		rawPhraseIds: [],
	})),
});
