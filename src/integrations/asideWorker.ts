import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content, Entry } from '../checks/content.ts';
import { readContent } from '../checks/readContent.ts';
import { buildIndex, type IndexFiles } from '../wiki/search/buildIndex.ts';
import { indexFolder } from '../wiki/search/format.ts';
import type { AsideAnswer, AsideTask } from './contentAside.ts';
import { searchInput } from './searchInput.ts';

/** The process behind contentAside: reads, tells what it read, makes the index, and writes it when it is told where. */
const answer = (message: AsideAnswer) => new Promise<void>((done) => process.send?.(message, () => done()));

let files: IndexFiles = new Map();
let documents = 0;

process.on('message', async (task: AsideTask) => {
	if ('read' in task) {
		const { content, bodyWords } = readContent(task.read);
		void answer({ content: withoutTexts(content) });
		const input = searchInput(content, bodyWords);
		files = buildIndex(input);
		documents = input.docs.length;
	} else {
		await write(join(task.writeInto, indexFolder));
		await answer({ written: documents });
		process.disconnect?.();
	}
});

async function write(folder: string) {
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
