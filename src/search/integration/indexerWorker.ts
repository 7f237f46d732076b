import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content, Entry, WholeEntry } from '../../checks/source/content.ts';
import { readContent, type Wholes } from '../../checks/source/readContent.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';
import { buildIndex, type IndexFiles } from '../index/buildIndex.ts';
import { indexFolder } from '../query/format.ts';
import type { AsideAnswer, AsideTask } from './indexer.ts';
import { searchInput } from './searchInput.ts';

/** The process behind contentAside: reads, tells what it read, and makes the wiki's own index, which it writes once it is told where. */
const answer = (message: AsideAnswer) => new Promise<void>((done) => process.send?.(message, () => done()));

interface Own {
	files: IndexFiles;
	documents: number;
}

let made: Promise<Own> | undefined;

process.on('message', (task: AsideTask) => {
	if ('read' in task) made = makeOwn(task.read, task.wholes);
	else
		write(task.write).catch((error: unknown) => {
			console.error(`The search could not be indexed below ${task.write}: ${reasonInWords(error)}.`);
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

/** Writes the wiki's own index, and tells the number of its documents. */
async function write(site: string) {
	const own = await made;
	if (own === undefined) throw new Error('the content was not read');
	for (const [name, text] of own.files) {
		const file = join(site, indexFolder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	await answer({ documents: own.documents });
	process.disconnect?.();
}

const withoutTexts = ({ entries, ...rest }: Content<WholeEntry>): Content => ({
	...rest,
	entries: entries.map(({ found: _found, ...entry }): Entry => entry),
});
