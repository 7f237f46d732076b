import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../node/hashOf.ts';
import type { ParsedFile } from '../source/content.ts';
import { readSource } from '../source/readContent.ts';
import { withoutPlaces, withPlaces, type SentFile } from './sentFile.ts';

/** What was read of files, by their paths, for those who check the same folder again and again. */
export type CheckCache = Map<string, { stamp: string; file: ParsedFile }>;

/** Changes with each save; of a file that is gone meanwhile, each time. */
export function stampOf(file: string): string {
	const facts = statSync(file, { throwIfNoEntry: false });
	if (!facts) return `gone ${performance.now()}`;
	const { mtimeMs, ctimeMs, size, ino } = facts;
	return [mtimeMs, ctimeMs, size, ino].join(' ');
}

/** The same as plain data, for the next start. */
export const packCache = (cache: CheckCache): SentFile[] =>
	[...cache.values()].map(({ file }) => withoutPlaces(file));

/** The same again, of those files whose bytes are still the same. */
export const unpackCache = (files: readonly SentFile[], folder: string): CheckCache =>
	new Map(
		files
			.filter(
				({ path, entries }) =>
					existsSync(join(folder, path)) && hashOf(readSource(folder, path).bytes) === entries[0]?.digest,
			)
			.map((file) => [
				file.path,
				{ stamp: stampOf(join(folder, file.path)), file: withPlaces(file, folder) },
			]),
	);
