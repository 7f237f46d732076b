import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * Runs one of the project's own programs (node_modules/.bin) with its output shown, on the project's own
 * Node. Gives the exit code; a signal counts as 1.
 */
export function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
	const path = [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter);
	return new Promise((done) => {
		const child = spawn(program, args, {
			stdio: 'inherit',
			env: { ...process.env, ...env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
			shell: process.platform === 'win32',
		});
		child.on('error', (error) => {
			console.error(`${program} could not be started: ${error.message}`);
			done(1);
		});
		child.on('close', (code) => done(code ?? 1));
	});
}
