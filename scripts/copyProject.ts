import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A copy of the project to build with other content; it uses the project's own node_modules, a level up. */
export function copyProject(name: string, content = 'content'): string {
	const folder = resolve('.cache', name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(part, join(folder, part), { recursive: true });
	cpSync(content, join(folder, 'content'), { recursive: true });
	return folder;
}

/** What builds a copy, for `node`, with all that Astro says. */
export const buildScript = [resolve('scripts/build.ts'), '--verbose'];

/** Builds a copy. Gives the exit code and everything that was printed. */
export function build(folder: string, env: Record<string, string> = {}): { code: number; output: string } {
	const result = spawnSync('node', buildScript, {
		cwd: folder,
		encoding: 'utf8',
		env: { ...environment(), ...env },
		shell: process.platform === 'win32',
	});
	return { code: result.status ?? 1, output: result.stdout + result.stderr };
}

/** All builds of one run have one day, at midnight too. */
const begun = String(Math.floor(Date.now() / 1000));

/** What a build is run with: the project's own programs first, and plain output. */
export const environment = (): NodeJS.ProcessEnv => ({
	...process.env,
	PATH: [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter),
	ASTRO_TELEMETRY_DISABLED: '1',
	// Vitest's own words for the state of its process, which a build would take for its own.
	NODE_ENV: undefined,
	DEV: undefined,
	PROD: undefined,
	MODE: undefined,
	NO_COLOR: '1',
	FORCE_COLOR: '0',
	// Where it is set, builds take nothing over.
	CI: '',
	SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? begun,
});
