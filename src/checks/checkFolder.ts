import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from './check.ts';
import { problem } from './problem.ts';

/** What the worker is asked to do. */
export interface Task {
	folder: string;
	today: string;
	/** Files, by their path below the folder, that ended the parser before. */
	skip: readonly string[];
}

/** What the worker sends at its end. The file that it parses next it writes as a line to standard output. */
export type Answer = { report: Report } | { failed: string };

/** No file of an allowed size takes a tenth of this. */
const secondsAFile = 2;
const mostMegabytes = 1500;
/** A content folder with more files than this that end the parser is given up. */
const mostDeaths = 50;

/**
 * Checks a folder in a process of its own: a few hundred bytes can end the native parser by a signal, past any
 * try/catch. The file that did it becomes one problem of the report, and all others are still checked.
 * Rejects where the folder could not be checked at all.
 */
export async function checkFolder(folder: string, today: string): Promise<Report> {
	const killers: string[] = [];
	while (killers.length < mostDeaths) {
		const outcome = await attempt({ folder, today, skip: killers });
		if ('report' in outcome) return withKillers(outcome.report, folder, killers);
		if ('failed' in outcome) throw new Error(outcome.failed);
		if (outcome.file === '') throw new Error('The checker ended before it read a file.');
		killers.push(outcome.file);
	}
	throw new Error(`More than ${mostDeaths} files end the parser.`);
}

/** One run of the worker. One that ends without a report gives the file it was parsing. */
function attempt(task: Task): Promise<Answer | { file: string }> {
	return new Promise((done) => {
		const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
			stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
			execArgv: ['--max-old-space-size=1024'],
		});
		let last: Answer | { file: string } = { file: '' };
		let stuck: NodeJS.Timeout | undefined;
		// Lines come in pieces: only whole ones count. An empty line says that all files are parsed.
		let piece = '';
		worker.stdout?.setEncoding('utf8').on('data', (text: string) => {
			const lines = (piece + text).split('\n');
			piece = lines.pop() ?? '';
			const file = lines.at(-1);
			if (file === undefined) return;
			if (!('report' in last)) last = { file };
			clearTimeout(stuck);
			if (file !== '') stuck = setTimeout(() => worker.kill('SIGKILL'), secondsAFile * 1000);
		});
		const memory = setInterval(
			() => residentMegabytes(worker.pid) > mostMegabytes && worker.kill('SIGKILL'),
			200,
		);
		worker.on('message', (answer: Answer) => {
			last = answer;
			clearTimeout(stuck);
		});
		worker.on('error', (error) => (last = { failed: error.message }));
		worker.on('close', () => {
			clearTimeout(stuck);
			clearInterval(memory);
			done(last);
		});
		worker.send(task);
	});
}

/** Memory that a process holds; 0 where the system doesn't tell (then only Node's own limit holds). */
function residentMegabytes(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function withKillers(report: Report, folder: string, killers: readonly string[]): Report {
	const problems = killers.map((path) => {
		const file = relative(process.cwd(), resolve(folder, path)).split(sep).join('/');
		return problem('unreadable', file, { line: 1, column: 1 }, {});
	});
	const all = [...report.problems, ...problems].sort((a, b) =>
		a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
	);
	return { checked: report.checked + killers.length, problems: all };
}
