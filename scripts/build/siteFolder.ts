import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonInWords } from '../../src/node/reasonInWords.ts';
import { takeLock } from './lock.ts';
import { whyNot } from './whyNot.ts';

/**
 * The folder of the site, and the one beside it that a build writes into. That has the same name each time, since Astro
 * takes no page with a picture over from a build in another folder. What a killed build left is cleared away. Throws
 * where the site can't be put there, or another build writes into the same folder.
 */
export function siteFolder(place: string) {
	// Where the folder is a link, the site behind it is the one to replace.
	const target = existsSync(place) ? realpathSync(place) : place;
	const [draft, old, lock] = [`${target}.new`, `${target}.old`, `${target}.new.lock`];
	const reason = whyNot(target, process.cwd());
	if (reason !== undefined) throw new Error(reason);
	mkdirSync(dirname(target), { recursive: true });
	const holder = takeLock(lock);
	if (holder !== undefined)
		throw new Error(
			`Process ${holder} builds into ${draft}: wait for its end. If it is no build, remove ${lock}.`,
		);
	// A build was killed between the two renames.
	if (!existsSync(target) && existsSync(old)) renameSync(old, target);
	clear(draft);
	return {
		target,
		draft,
		/** Puts the new site into the place of the last one, or leaves all as it was. */
		swap() {
			clear(old);
			const hadOne = existsSync(target);
			try {
				if (hadOne) renameSync(target, old);
				renameSync(draft, target);
			} catch (error) {
				if (hadOne && !existsSync(target)) renameSync(old, target);
				throw new Error(`The new site could not be put at ${target}: ${reasonInWords(error)}.`, {
					cause: error,
				});
			}
		},
		/** Removes what only a build needs. */
		close: () => [draft, old, lock].forEach(clear),
	};
}

const clear = (path: string) => rmSync(path, { recursive: true, force: true });
