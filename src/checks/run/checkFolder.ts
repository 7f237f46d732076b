import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { isContentFile, isReadable } from '../source/fileKinds.ts';
import { withPictures } from '../source/pictures.ts';
import { listFiles } from '../source/listFiles.ts';
import { report, type CheckedContent } from './check.ts';
import { stampOf, type CheckCache } from './checkCache.ts';
import { parseFiles } from './parserProcess.ts';

/** Fewer files are not worth a second process. */
const filesAProcess = 400;

/**
 * Checks a folder. `changed` are the files of a change, by their path from here. Of what an earlier check left in `cache`, only files that have changed are read again.
 * Rejects where the folder could not be checked at all.
 */
export async function checkFolder(
	folder: string,
	today: string,
	cache: CheckCache = new Map(),
	changed: ReadonlySet<string> = new Set(),
): Promise<CheckedContent> {
	const files = await withPictures(folder, listFiles(folder));
	const paths = files.filter((file) => isReadable(file) && isContentFile(file.path)).map(({ path }) => path);
	// Taken before the files are read: what changes while they are being read is read again the next time.
	const stamps = new Map(paths.map((path) => [path, stampOf(join(folder, path))]));
	const fresh = paths.filter((path) => cache.get(path)?.stamp !== stamps.get(path));
	const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(fresh.length / filesAProcess)));
	const shares = Array.from({ length: count }, (_, at) =>
		fresh.filter((_path, index) => index % count === at),
	);
	for (const file of (await Promise.all(shares.map((share) => parseFiles(folder, share)))).flat())
		cache.set(file.path, { stamp: stamps.get(file.path) ?? '', file });
	for (const path of cache.keys()) if (!stamps.has(path)) cache.delete(path);
	const parsed = [...cache.values()].map(({ file }) => file);
	// The order of the files, not of the processes, decides which of two equal things came first.
	parsed.sort((a, b) => (a.path < b.path ? -1 : 1));
	return report(parsed, { folder: fromHere(folder), files, today, changed });
}

const fromHere = (path: string) => relative(process.cwd(), path).split(sep).join('/');
