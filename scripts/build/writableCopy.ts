import {
	accessSync,
	chmodSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const parts = [
	'src',
	'public',
	'content',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/**
 * A copy of a project that can only be read, to build in: Astro writes into the project's own folder, and its cache into
 * node_modules. The packages themselves are linked. Undefined where the project can be written into.
 */
export function writableCopy(project: string): string | undefined {
	const packages = dirname(
		dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')),
	);
	const caches = ['.astro', '.cache'].map((name) => join(packages, name)).filter(existsSync);
	if ([project, packages, ...caches].every(isWritable)) return undefined;
	const copy = realpathSync(mkdtempSync(join(tmpdir(), 'wiki-')));
	for (const part of parts)
		if (existsSync(join(project, part))) cpSync(join(project, part), join(copy, part), { recursive: true });
	// Folders come with the rights that they have, and could not be cleared away.
	for (const item of readdirSync(copy, { recursive: true, withFileTypes: true }))
		if (item.isDirectory()) chmodSync(join(item.parentPath, item.name), 0o755);
	mkdirSync(join(copy, 'node_modules'));
	for (const name of readdirSync(packages))
		if (name !== '.astro' && name !== '.cache' && name !== '.vite')
			symlinkSync(join(packages, name), join(copy, 'node_modules', name), 'junction');
	return copy;
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
