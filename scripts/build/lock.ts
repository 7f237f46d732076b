import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes a lock file, which holds the number of its process; gives the number of another process that holds it. */
export function takeLock(file: string): number | undefined {
	for (;;)
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			return undefined;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const holder = Number(readFileSync(file, 'utf8'));
			if (isRunning(holder)) return holder;
			rmSync(file);
		}
}

function isRunning(pid: number): boolean {
	// Our own number was somebody's before us: a container gives the same ones again.
	if (!(pid > 0) || pid === process.pid) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// Somebody else's process runs, too.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
