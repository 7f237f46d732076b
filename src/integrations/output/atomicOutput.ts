import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { failureNote } from './failureNote.ts';
import { nearestFolder } from './nearestFolder.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';

/**
 * Builds beside the site's folder and swaps the two at the very end, so that a build that fails or is killed leaves
 * the last good one untouched. What such a build left is cleared away by the next one. Must be the last integration.
 */
export function keepLastBuild(): AstroIntegration {
	let target = '';
	let draft = '';
	let isDone = false;
	return {
		name: 'keep-last-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, logger }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
				// Where the folder is a link, the site behind it is the one to replace.
				if (existsSync(target)) target = realpathSync(target);
				const reason = whyNot(target, fileURLToPath(config.root));
				if (reason !== undefined) {
					logger.error(reason);
					process.exit(1);
				}
				takeUp(target);
				draft = draftOf(target);
				rmSync(draft, { recursive: true, force: true });
				process.once('exit', (code) => {
					if (isDone) return;
					// Where a helper died unheard, Node.js finds nothing more to do and would call that a success.
					process.exitCode = code || 1;
					const cache = fileURLToPath(config.cacheDir).replace(/[/\\]$/, '');
					console.error(`\n${failureNote(target, [dirname(target), cache, tmpdir()])}`);
					clear(draft);
					giveBack(target);
				});
				updateConfig({ outDir: pathToFileURL(`${draft}/`) });
			},
			'astro:build:done': ({ logger }) => {
				swap(draft, target);
				isDone = true;
				giveBack(target);
				if (!clear(old(target)))
					logger.warn(`The last site could not be removed from ${old(target)}: remove it by hand.`);
			},
		},
	};
}

const old = (target: string) => `${target}.old`;

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

/** What a build left that was killed: the last site, where it was just being swapped, and unfinished ones. */
function takeUp(target: string) {
	if (!existsSync(target) && existsSync(old(target))) renameSync(old(target), target);
	const parent = dirname(target);
	if (!existsSync(parent)) return;
	if (!isRunning(holder(target))) [draftName(target), lock(target)].forEach(clear);
	const start = `${basename(target)}.new.`;
	for (const name of readdirSync(parent).filter((one) => one.startsWith(start)))
		if (/^\d+$/.test(name.slice(start.length)) && !isRunning(Number(name.slice(start.length))))
			clear(join(parent, name));
}

/**
 * The folder that this process builds in. It has the same name each time, since Astro takes no picture's page over from
 * a build in another folder; but two builds at the same time don't write into one.
 */
function draftOf(target: string): string {
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(lock(target), String(process.pid), { flag: 'wx' });
		return draftName(target);
	} catch {
		return `${draftName(target)}.${process.pid}`;
	}
}

const draftName = (target: string) => `${target}.new`;
/** Who builds in that folder. */
const lock = (target: string) => `${draftName(target)}.lock`;

function holder(target: string): number {
	try {
		return Number(readFileSync(lock(target), 'utf8'));
	} catch {
		return 0;
	}
}

const giveBack = (target: string) => void (holder(target) === process.pid && clear(lock(target)));

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

/** Puts the new site into the place of the last one, or leaves all as it was. */
function swap(draft: string, target: string) {
	if (!clear(old(target)))
		throw new Error(`${old(target)} is left from an earlier build and can't be removed: remove it by hand.`);
	const hadOne = existsSync(target);
	try {
		if (hadOne) renameSync(target, old(target));
		renameSync(draft, target);
	} catch (error) {
		if (hadOne && !existsSync(target)) renameSync(old(target), target);
		throw new Error(`The new site could not be put at ${target}: ${reasonInWords(error)}.`, { cause: error });
	}
}

/** Whether nothing is left there. */
function clear(folder: string): boolean {
	try {
		rmSync(folder, { recursive: true, force: true });
		return true;
	} catch {
		return false;
	}
}
