import { unreadable } from '../rules/unreadable.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedFile } from '../source/content.ts';
import { unparsedEntries } from '../source/parseEntries.ts';
import { readSource, withoutSource } from '../source/readContent.ts';
import { withPlaces, type SentFile } from './sentFile.ts';

/** What a parser process is asked to read: files by their path below the folder. */
export interface Task {
	folder: string;
	paths: readonly string[];
}

/** What it sends, a few hundred files at a time; then, at its end, that it is done or why it could not go on. */
export type Answer = { files: SentFile[] } | { done: true } | { failed: string };

/** Where a parser process finds its program as JavaScript. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/checks', import.meta.url));

/** Where it finds the file that it writes its progress to. */
export const progressFd = 4;

/** Seconds of work on one file. None of an allowed size takes a tenth of this. */
const secondsAFile = 1.7;
/** The same by the clock, where the system doesn't tell the work. */
const slowSecondsAFile = 10;
const maxMegabytes = 1000;
/** Milliseconds between two looks at a process. */
const interval = 100;
/** A content folder with more files than this that end the parser is given up. */
const maxCrashes = 50;
/**
 * Parses and checks files in a process of their own: a few hundred bytes can end the native parser by a signal, past any
 * try/catch, or stall it. The file that did it becomes one problem of the report, and all others are still read.
 */
export async function parseFiles(folder: string, paths: readonly string[]): Promise<ParsedFile[]> {
	const parsed: ParsedFile[] = [];
	const crashed: ParsedFile[] = [];
	let left = paths;
	while (left.length > 0) {
		const { files, end } = await attempt({ folder, paths: left });
		parsed.push(...files);
		if (end === 'done') break;
		if ('failed' in end) throw new Error(end.failed);
		const path = left[end.at];
		if (path === undefined) throw new Error('The checker ended before it read a file.');
		crashed.push(crashedFile(folder, path));
		if (crashed.length > maxCrashes) throw new Error(`More than ${maxCrashes} files end the parser.`);
		// What was read but not sent any more is read again.
		left = left.slice(files.length).filter((other) => other !== path);
	}
	return [...parsed, ...crashed];
}

function crashedFile(folder: string, path: string): ParsedFile {
	const source = readSource(folder, path);
	const problems = [unreadable(source.file)];
	return { path, entries: unparsedEntries(source).map(withoutSource), problems };
}

interface Attempt {
	files: ParsedFile[];
	/** How it ended: done, for a reason, or while it parsed a file (by its place among the paths). */
	end: 'done' | { failed: string } | { at: number };
}

/** One run of a process. Before it parses a file, it notes which one in a file of its own: a message might come too late. */
function attempt(task: Task): Promise<Attempt> {
	const notes = mkdtempSync(join(tmpdir(), 'check-'));
	const fd = openSync(join(notes, 'progress'), 'w+');
	return new Promise((done) => {
		const worker = fork(fileURLToPath(new URL('./parserWorker.ts', import.meta.url)), {
			stdio: ['ignore', 'ignore', 'ignore', 'ipc', fd],
			serialization: 'advanced',
			// Nearly all that a file needs is thrown away with it: room for more of it would only be filled.
			execArgv: ['--max-semi-space-size=8'],
			// A third of a second of each start is spent on making the same TypeScript into JavaScript.
			env: { ...process.env, NODE_COMPILE_CACHE: compiled },
		});
		const files: ParsedFile[] = [];
		let end: Attempt['end'] | undefined;
		const look = setInterval(watch(worker, fd), interval);
		worker.on('message', (answer: Answer) => {
			if ('files' in answer) files.push(...answer.files.map((file) => withPlaces(file, task.folder)));
			else end = 'done' in answer ? 'done' : answer;
		});
		worker.on('error', (error) => (end = { failed: error.message }));
		worker.on('close', () => {
			clearInterval(look);
			end ??= { at: progressIn(fd) };
			closeSync(fd);
			rmSync(notes, { recursive: true });
			done({ files, end });
		});
		worker.send(task);
	});
}

/** Ends a process that takes too long over one file, or too much memory. */
function watch(worker: ChildProcess, fd: number): () => void {
	let file = -1;
	let begun = { work: 0, clock: 0 };
	return () => {
		const work = cpuSeconds(worker.pid);
		const clock = performance.now() / 1000;
		const at = progressIn(fd);
		if (at !== file) [file, begun] = [at, { work: work ?? 0, clock }];
		// Time on a busy machine is not the file's fault: it is the work that counts, where the system tells it.
		const isSlow =
			work === undefined ? clock - begun.clock > slowSecondsAFile : work - begun.work > secondsAFile;
		if (file >= 0 && (isSlow || residentMegabytes(worker.pid) > maxMegabytes)) worker.kill('SIGKILL');
	};
}

/** The place of the file that is being read, among the task's paths; -1 before the first. */
function progressIn(fd: number): number {
	const note = Buffer.alloc(4);
	return readSync(fd, note, 0, 4, 0) === 4 ? note.readInt32LE() : -1;
}

/** Memory that a process holds; 0 where the system doesn't tell. */
function residentMegabytes(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** CPU time that a process has used; undefined where the system doesn't tell. Clock ticks are hundredths of a second. */
function cpuSeconds(pid: number | undefined): number | undefined {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return undefined;
	}
}
