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
 * Runs a program and measures it. CPU seconds are what the system books on this process for children that have ended,
 * with their own children; or the sum of what was last seen of each process, where that is more: a child that nobody
 * waited for is booked on nobody. Memory is what the program and all processes below it hold at the same moment, at its
 * peak.
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
	const seen = new Map<string, number>();
	const look = setInterval(
		() => (peak = Math.max(peak, residentKilobytes(String(child.pid), seen))),
		interval,
	);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	}).finally(() => clearInterval(look));
	const [ended, cpuAfter] = [performance.now(), childCpuSeconds()];
	return {
		code,
		output,
		seconds: (ended - began) / 1000,
		cpuSeconds:
			cpuBefore === undefined || cpuAfter === undefined
				? undefined
				: Math.max(
						cpuAfter - cpuBefore,
						[...seen.values()].reduce((sum, one) => sum + one, 0),
					),
		memoryMb: peak === 0 ? undefined : peak / 1024,
	};
}

/** What a process and all below it hold in memory; notes the CPU seconds of each. Linux only: elsewhere nothing is found. */
function residentKilobytes(pid: string, seconds: Map<string, number>): number {
	const used = cpuSecondsIn(`/proc/${pid}/stat`, 11);
	if (used !== undefined) seconds.set(pid, used);
	const own = Number(/^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
	const below = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
	return below.reduce((sum, child) => sum + residentKilobytes(child, seconds), own);
}

/** Fields 16 and 17 of /proc/self/stat: user and system time of children that have ended. */
const childCpuSeconds = () => cpuSecondsIn('/proc/self/stat', 13);

/** Two neighbouring times of such a file, counted from behind the name, which may hold blanks; hundredths of a second (USER_HZ). */
function cpuSecondsIn(file: string, at: number): number | undefined {
	const fields = read(file).split(') ')[1]?.split(' ');
	return fields === undefined ? undefined : (Number(fields[at]) + Number(fields[at + 1])) / 100;
}

/** The text of a file; none where it is gone, as that of a process that has just ended. */
function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
