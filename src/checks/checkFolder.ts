import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, type CheckedFile, type Report } from './check.ts';
import { unparsedEntries } from './parseEntries.ts';
import { problem } from './problem.ts';
import { withPictures } from './pictures.ts';
import { listFiles, readSource } from './readContent.ts';
import { isContentFile } from './rooms.ts';
import { unpack, type Parcel } from './wire.ts';

/** What a worker is asked to read: files by their path below the folder. */
export interface Task {
	folder: string;
	paths: readonly string[];
}

/** What a worker sends, a few hundred files at a time; then, at its end, that it is done or why it could not go on. */
export type Answer = { files: Parcel } | { done: true } | { failed: string };

/** Seconds of work on one file. None of an allowed size takes a tenth of this. */
const secondsAFile = 2;
const mostMegabytes = 1000;
/** A content folder with more files than this that end the parser is given up. */
const mostDeaths = 50;
/** Fewer files are not worth a second process. */
const filesAWorker = 400;

/**
 * Checks a folder. Files are parsed in processes of their own: a few hundred bytes can end the native parser by a
 * signal, past any try/catch. The file that did it becomes one problem of the report, and all others are still checked.
 * Rejects where the folder could not be checked at all.
 */
export async function checkFolder(folder: string, today: string): Promise<Report> {
	const files = await withPictures(folder, listFiles(folder));
	const paths = files.filter(({ path, isLink }) => !isLink && isContentFile(path)).map(({ path }) => path);
	const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(paths.length / filesAWorker)));
	const shares = Array.from({ length: workers }, (_, at) =>
		paths.filter((_path, index) => index % workers === at),
	);
	const checked = (await Promise.all(shares.map((share) => checkShare(folder, share)))).flat();
	// The order of the files, not of the workers, decides which of two equal things came first.
	checked.sort((a, b) => (a.path < b.path ? -1 : 1));
	return report(checked, { folder: fromHere(folder), files, today });
}

interface Checked extends CheckedFile {
	path: string;
}

async function checkShare(folder: string, share: readonly string[]): Promise<Checked[]> {
	const checked: Checked[] = [];
	const killers: Checked[] = [];
	let left = share;
	while (left.length > 0) {
		const { files, end } = await attempt({ folder, paths: left });
		checked.push(...files.map((file, index) => ({ ...file, path: left[index] ?? '' })));
		if (end === 'done') break;
		if ('failed' in end) throw new Error(end.failed);
		if (!left.includes(end.file)) throw new Error('The checker ended before it read a file.');
		killers.push(killer(folder, end.file));
		if (killers.length > mostDeaths) throw new Error(`More than ${mostDeaths} files end the parser.`);
		// What was read but not sent any more is read again.
		left = left.slice(files.length).filter((path) => path !== end.file);
	}
	return [...checked, ...killers];
}

function killer(folder: string, path: string): Checked {
	const source = readSource(folder, path);
	const problems = [problem('unreadable', source.file, { line: 1, column: 1 }, {})];
	return { path, entries: unparsedEntries(source), problems };
}

interface Attempt {
	files: CheckedFile[];
	/** How it ended: done, for a reason, or while it parsed a file. */
	end: 'done' | { failed: string } | { file: string };
}

/** One run of a worker. The file that it parses next it writes as a line to standard output. */
function attempt(task: Task): Promise<Attempt> {
	return new Promise((done) => {
		const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
			stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
			serialization: 'advanced',
		});
		const result: Attempt = { files: [], end: { file: '' } };
		let stuck: NodeJS.Timeout | undefined;
		// Lines come in pieces: only whole ones count.
		let piece = '';
		worker.stdout?.setEncoding('utf8').on('data', (text: string) => {
			const lines = (piece + text).split('\n');
			piece = lines.pop() ?? '';
			const line = lines.at(-1);
			if (line === undefined || result.end === 'done') return;
			result.end = { file: JSON.parse(line) as string };
			clearTimeout(stuck);
			const begun = cpuSeconds(worker.pid);
			// Time on a busy machine is not the file's fault: it is the work that counts, where the system tells it.
			const look = () => {
				const worked = cpuSeconds(worker.pid);
				if (begun === undefined || worked === undefined || worked - begun >= secondsAFile)
					worker.kill('SIGKILL');
				else stuck = setTimeout(look, secondsAFile * 500);
			};
			stuck = setTimeout(look, begun === undefined ? 10_000 : secondsAFile * 1000);
		});
		const memory = setInterval(() => {
			if (residentMegabytes(worker.pid) > mostMegabytes) worker.kill('SIGKILL');
		}, 200);
		worker.on('message', (answer: Answer) => {
			if ('files' in answer) result.files.push(...unpack(answer.files));
			else {
				result.end = 'done' in answer ? 'done' : answer;
				clearTimeout(stuck);
			}
		});
		worker.on('error', (error) => (result.end = { failed: error.message }));
		worker.on('close', () => {
			clearTimeout(stuck);
			clearInterval(memory);
			done(result);
		});
		worker.send(task);
	});
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
