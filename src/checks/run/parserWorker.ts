import { writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { placeOfFile } from '../../content/collections.ts';
import { readyToFormat } from '../rules/sourceFormat.ts';
import { checkFile } from './check.ts';
import { progressFd, type Answer, type Task } from './parserProcess.ts';
import { withoutPlaces, type SentFile } from './sentFile.ts';
import { unreadFile } from '../rules/strayFile.ts';
import type { ParsedFile } from '../source/content.ts';
import { whyUnread } from '../source/listFiles.ts';
import { fileOf, readSource, type SourceFile } from '../source/readContent.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';

const filesAMessage = 200;

/** A process of the checker's: reads the files it is given and sends what they hold. See parserProcess.ts. */
process.once('message', (task: Task) => {
	work(task).then(
		() => send({ done: true }).then(() => process.disconnect?.()),
		(error: unknown) =>
			send({ failed: error instanceof Error ? error.message : String(error) }).then(() =>
				process.disconnect?.(),
			),
	);
});

async function work({ folder, paths }: Task) {
	let files: SentFile[] = [];
	const note = Buffer.alloc(4);
	// Before the first file's time begins.
	if (paths.some((path) => placeOfFile(path)?.collection === 'sources')) readyToFormat();
	for (const [index, path] of paths.entries()) {
		// Written at once, past all buffers: the next thing that happens may be the end of this process.
		note.writeInt32LE(index);
		writeNote(note);
		files.push(withoutPlaces(read(folder, path)));
		if (files.length < filesAMessage) continue;
		await send({ files });
		files = [];
	}
	await send({ files });
}

/** A file that has vanished, or that the system refuses, is a problem of its own. */
function read(folder: string, path: string): ParsedFile {
	let source: SourceFile;
	try {
		source = readSource(folder, path);
	} catch (error) {
		return { path, entries: [], problems: [unreadFile(fileOf(folder, path), whyUnread(error))] };
	}
	return checkFile(source);
}

function writeNote(note: Buffer) {
	try {
		writeSync(progressFd, note, 0, 4, 0);
	} catch (error) {
		throw new Error(`no note could be written into ${tmpdir()}, since ${reasonInWords(error)}.`, {
			cause: error,
		});
	}
}

/** Sends and waits until it is on its way, so that messages don't pile up in memory. */
const send = (answer: Answer) =>
	new Promise<void>((done) => {
		if (process.send) process.send(answer, undefined, undefined, () => done());
		else done();
	});
