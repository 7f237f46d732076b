import { writeSync } from 'node:fs';
import { check } from './check.ts';
import type { Answer, Task } from './checkFolder.ts';
import { listFiles, sourceFiles } from './readContent.ts';

/** The checker's own process: says which file it parses next, then sends the report. See checkFolder.ts. */
process.once('message', ({ folder, today, skip }: Task) => {
	const answer = work(folder, today, skip);
	if (process.send) process.send(answer, undefined, undefined, () => process.disconnect?.());
});

function work(folder: string, today: string, skip: readonly string[]): Answer {
	try {
		const files = listFiles(folder);
		const wanted = files.filter(({ path }) => !skip.includes(path));
		// Written at once, past all buffers: the next thing that happens may be the end of this process.
		const onFile = (path: string) => writeSync(1, `${path}\n`);
		return { report: check(sourceFiles(folder, wanted), { folder, files, today, onFile }) };
	} catch (error) {
		return { failed: error instanceof Error ? error.message : String(error) };
	}
}
