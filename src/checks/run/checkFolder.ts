import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, type CheckedFile, type Report } from './check.ts';
import { stampOf, type Checked, type Earlier } from './earlier.ts';
import { unparsedEntries } from '../source/parseEntries.ts';
import { unreadable } from '../rules/unreadable.ts';
import { withPictures } from '../source/pictures.ts';
import { listFiles, readSource } from '../source/readContent.ts';
import { isContentFile } from '../source/fileKinds.ts';
import { unpack, type Parcel } from './wire.ts';

/** What a worker is asked to read: files by their path below the folder. */
export interface Task {
	folder: string;
	paths: readonly string[];
	/** Whether pages are made of them afterwards. */
	isForPages: boolean;
}

/** What a worker sends, a few hundred files at a time; then, at its end, that it is done or why it could not go on. */
export type Answer = { files: Parcel } | { done: true } | { failed: string };

/** Where a worker's program is kept as Node.js runs it. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/checks', import.meta.url));

/** Where a worker finds the file that it writes its progress to. */
export const progressFd = 4;

/** Seconds of work on one file. None of an allowed size takes a tenth of this. */
const secondsAFile = 1.7;
/** The same by the clock, where the system doesn't tell the work. */
const slowSecondsAFile = 10;
const mostMegabytes = 1000;
/** Milliseconds between two looks at a worker. */
const interval = 100;
/** A content folder with more files than this that end the parser is given up. */
const mostDeaths = 50;
/** Fewer files are not worth a second process. */
const filesAWorker = 400;

/**
 * Checks a folder; of what an earlier check left in `kept`, only what has changed is read again, and it then also holds
 * what pages are made of. Files are parsed in processes of their own: a few hundred bytes can end the native parser by
 * a signal, past any try/catch. The file that did it becomes one problem of the report, and all others are still checked.
 * Rejects where the folder could not be checked at all.
 */
export async function checkFolder(folder: string, today: string, kept?: Earlier): Promise<Report> {
	const earlier: Earlier = kept ?? new Map();
	const files = await withPictures(folder, listFiles(folder));
	const paths = files.filter(({ path, isLink }) => !isLink && isContentFile(path)).map(({ path }) => path);
	// Taken before the files are read: what changes while they are being read is read again the next time.
	const stamps = new Map(paths.map((path) => [path, stampOf(join(folder, path))]));
	const changed = paths.filter((path) => earlier.get(path)?.stamp !== stamps.get(path));
	const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(changed.length / filesAWorker)));
	const shares = Array.from({ length: workers }, (_, at) =>
		changed.filter((_path, index) => index % workers === at),
	);
	const read = (
		await Promise.all(shares.map((share) => checkShare(folder, share, kept !== undefined)))
	).flat();
	for (const file of read) earlier.set(file.path, { stamp: stamps.get(file.path) ?? '', file });
	for (const path of earlier.keys()) if (!stamps.has(path)) earlier.delete(path);
	const checked = [...earlier.values()].map(({ file }) => file);
	// The order of the files, not of the workers, decides which of two equal things came first.
	checked.sort((a, b) => (a.path < b.path ? -1 : 1));
	return report(checked, { folder: fromHere(folder), files, today });
}

async function checkShare(folder: string, share: readonly string[], isForPages: boolean): Promise<Checked[]> {
	const checked: Checked[] = [];
	const killers: Checked[] = [];
	let left = share;
	while (left.length > 0) {
		const { files, end } = await attempt({ folder, paths: left, isForPages });
		checked.push(...files.map((file, index) => ({ ...file, path: left[index] ?? '' })));
		if (end === 'done') break;
		if ('failed' in end) throw new Error(end.failed);
		const path = left[end.at];
		if (path === undefined) throw new Error('The checker ended before it read a file.');
		killers.push(killer(folder, path));
		if (killers.length > mostDeaths) throw new Error(`More than ${mostDeaths} files end the parser.`);
		// What was read but not sent any more is read again.
		left = left.slice(files.length).filter((other) => other !== path);
	}
	return [...checked, ...killers];
}

function killer(folder: string, path: string): Checked {
	const source = readSource(folder, path);
	const problems = [unreadable(source.file)];
	// No bytes have this hash: it is parsed anew each time.
	return { path, entries: unparsedEntries(source), problems, ...nothing };
}

const nothing = { whole: '', facts: '', textHash: '', hash: '' };

interface Attempt {
	files: CheckedFile[];
	/** How it ended: done, for a reason, or while it parsed a file (by its place among the paths). */
	end: 'done' | { failed: string } | { at: number };
}

/** One run of a worker. Before it parses a file, it notes which one in a file of its own: a message might come too late. */
function attempt(task: Task): Promise<Attempt> {
	const notes = mkdtempSync(join(tmpdir(), 'check-'));
	const fd = openSync(join(notes, 'progress'), 'w+');
	return new Promise((done) => {
		const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
			stdio: ['ignore', 'ignore', 'ignore', 'ipc', fd],
			serialization: 'advanced',
			// Nearly all that a file needs is thrown away with it: room for more of it would only be filled.
			execArgv: ['--max-semi-space-size=8'],
			// A third of a second of each start is spent on making the same TypeScript into JavaScript.
			env: { ...process.env, NODE_COMPILE_CACHE: compiled },
		});
		const files: CheckedFile[] = [];
		let end: Attempt['end'] | undefined;
		const look = setInterval(watch(worker, fd), interval);
		worker.on('message', (answer: Answer) => {
			if ('files' in answer) files.push(...unpack(answer.files, task.folder));
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

/** Ends a worker that takes too long over one file, or too much memory. */
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
		if (file >= 0 && (isSlow || residentMegabytes(worker.pid) > mostMegabytes)) worker.kill('SIGKILL');
	};
}

/** The place of the file that a worker reads, among its paths; -1 before the first. */
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

const fromHere = (path: string) => relative(process.cwd(), path).split(sep).join('/');
