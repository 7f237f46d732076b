import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { nearestFolder } from './nearestFolder.ts';

/** Why a site can't be put at a place, as a sentence; undefined where it can. */
export function whyNot(target: string, project: string): string | undefined {
	const within = relative(target, project);
	if (!within.startsWith('..') && !isAbsolute(within))
		return `${target} is or holds the project itself, and would be replaced as a whole: set OUT_DIR to a folder of its own.`;
	const parent = nearestFolder(dirname(target));
	if (!isWritable(parent))
		return `The site is built beside ${target}, but nothing can be written into ${parent}: give this user the right to, or set OUT_DIR to another folder.`;
	if (!existsSync(target)) return undefined;
	if (!statSync(target).isDirectory())
		return `${target} is a file, and the site needs a folder of that name: move the file, or set OUT_DIR to another folder.`;
	if (!isWritable(target))
		return `${target} can't be replaced, since this user may not write into it: give the right to, or set OUT_DIR to another folder.`;
	if (statSync(target).dev !== statSync(parent).dev)
		return `${target} is a disk of its own, which can't be swapped for a new one: set OUT_DIR to a folder on that disk, such as ${join(target, 'site')}.`;
	const holds = readdirSync(target);
	if (holds.length > 0 && !holds.some((name) => /^(?:index\.html|404\.html|_astro)$/.test(name)))
		return `${target} holds other things than a site, and would be replaced as a whole: move them, or set OUT_DIR to another folder.`;
	return undefined;
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
