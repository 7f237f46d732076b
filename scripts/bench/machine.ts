import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Tool } from './tools.ts';

/** Whether something else had work for more than half a core in the last minute. */
export const isBusy = (load = loadavg()[0] ?? 0): boolean => load > 0.5;

interface About {
	began: Date;
	/** Before the first build: later, the load is the benchmark's own. */
	busy: boolean;
	command: string;
	tools: readonly Tool[];
	runs: number;
}

/** On what, with what and how it was measured. */
export function machine({ began, busy, command, tools, runs }: About): string[] {
	const all = cpus();
	return [
		`Measured on ${began.toISOString().slice(0, 10)} by \`${command}\`. Medians of ${runs}, with the least and the most.`,
		[
			`- Machine: ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.versions.node}.`,
			...(busy
				? [
						'- **Other programs were at work on it when this began**: seconds are too long, CPU seconds and bytes less so.',
					]
				: []),
			...tools.map(({ name, versions, command: line }) => `- ${name}: ${versions}; \`${line}\`.`),
		].join('\n'),
	];
}
