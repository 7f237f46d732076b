import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run needed; `undefined` where this system doesn't tell. */
export interface Run {
	code: number | null;
	output: string;
	/** From start to end of the process, with the start of Node. */
	seconds: number;
	/** In user and system mode together, on all cores. */
	cpuSeconds: number | undefined;
	memoryMb: number | undefined;
}

interface Options {
	cwd?: string;
	env?: Record<string, string>;
	/** Whether the program is a line for the shell. */
	shell?: boolean;
}

/** Milliseconds between two looks at a program's memory. */
const interval = 20;

/**
 * Runs a program and measures it. CPU seconds are what the system books on this process for children that have ended
 * (exact, and with their own children). Memory is what the program and all processes below it hold at the same moment,
 * at its peak.
 */
export async function measureRun(
	program: string,
	args: readonly string[],
	{ cwd = '.', env = {}, shell = false }: Options = {},
): Promise<Run> {
	const [began, cpuBefore] = [performance.now(), childCpuSeconds()];
	const child = spawn(program, args, {
		cwd,
		shell,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => (output += text.toString()));
	let peak = 0;
	const look = setInterval(() => (peak = Math.max(peak, residentKilobytes(child.pid))), interval);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	}).finally(() => clearInterval(look));
	const [ended, cpuAfter] = [performance.now(), childCpuSeconds()];
	return {
		code,
		output,
		seconds: (ended - began) / 1000,
		cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
		memoryMb: peak === 0 ? undefined : peak / 1024,
	};
}

/** What a process and all below it hold in memory. Linux only: elsewhere nothing is found. */
function residentKilobytes(pid: number | string | undefined): number {
	if (pid === undefined) return 0;
	const own = Number(/^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
	const below = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
	return below.reduce((sum, child) => sum + residentKilobytes(child), own);
}

/** Fields 16 and 17 of /proc/self/stat, in hundredths of a second (USER_HZ). The name in field 2 may hold blanks. */
function childCpuSeconds(): number | undefined {
	const fields = read('/proc/self/stat').split(') ')[1]?.split(' ');
	return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) / 100;
}

/** The text of a file; none where it is gone, as that of a process that has just ended. */
function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
