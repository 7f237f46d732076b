import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonInWords } from '../../node/reasonInWords.ts';
import { buildIndex, type IndexInput } from '../index/buildIndex.ts';
import { indexFolder } from '../query/format.ts';
import { feedPagefind } from './feedPagefind.ts';
import type { IndexAnswer, IndexTask } from './indexer.ts';

/** The process behind searchIndexer: makes both search indexes. */
const answer = (message: IndexAnswer) => new Promise<void>((done) => process.send?.(message, () => done()));

let isDrawn = false;
const drawn = Promise.withResolvers<void>();

process.on('message', (task: IndexTask) => {
	if ('drawn' in task) {
		isDrawn = true;
		drawn.resolve();
	} else
		index(task.input, task.site, task.pages).catch((error: unknown) => {
			console.error(`The search could not be indexed below ${task.site}: ${reasonInWords(error)}.`);
			process.exit(1);
		});
});

async function index(input: IndexInput, site: string, pages: readonly string[]) {
	// Where Pagefind has died there is nothing more to wait for: the process ends, and the build hears of it.
	process.channel?.unref();
	const own = buildIndex(input);
	const write = await feedPagefind({ site, pages, isDrawn: () => isDrawn });
	void answer({ isFed: true });
	await Promise.all([writeOwn(own, join(site, indexFolder)), write()]);
	await answer({ documents: input.docs.length });
	// Pages that can't be found may still be drawn: whoever is told so must be there.
	process.channel?.ref();
	await drawn.promise;
	process.disconnect?.();
}

/** Writes the wiki's own index. */
async function writeOwn(files: ReturnType<typeof buildIndex>, folder: string): Promise<void> {
	for (const [name, text] of files) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
}
