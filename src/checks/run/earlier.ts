import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedFile } from './check.ts';
import { hashOf } from '../../node/hashOf.ts';
import { readSource, type Wholes } from '../source/readContent.ts';
import { pack, unpack, type Parcel } from './wire.ts';

export interface Checked extends CheckedFile {
	path: string;
}

/** What was found in files that have not changed since, by their paths, for those who check the same folder again and again. */
export type Earlier = Map<string, { stamp: string; file: Checked }>;

/** Changes with each save. */
export function stampOf(file: string): string {
	const { mtimeMs, ctimeMs, size, ino } = statSync(file);
	return [mtimeMs, ctimeMs, size, ino].join(' ');
}

/** What was found, as plain data that can be kept for the next start: by the hundred, for no text can be endless. */
type Kept = { paths: string[]; parcel: Parcel }[];

const filesAParcel = 200;

export function packEarlier(earlier: Earlier): Kept {
	const all = [...earlier.values()].map(({ file }) => file);
	return Array.from({ length: Math.ceil(all.length / filesAParcel) }, (_, at) => {
		const files = all.slice(at * filesAParcel, (at + 1) * filesAParcel);
		return { paths: files.map(({ path }) => path), parcel: pack(files) };
	});
}

/** The same again, of those files whose bytes are still the same. */
export const unpackEarlier = (kept: Kept, folder: string): Earlier =>
	new Map(kept.flatMap(({ paths, parcel }) => stillTheSame(folder, paths, unpack(parcel, folder))));

function stillTheSame(
	folder: string,
	paths: readonly string[],
	found: readonly CheckedFile[],
): [string, { stamp: string; file: Checked }][] {
	return found.flatMap((file, index) => {
		const path = paths[index] ?? '';
		if (!existsSync(join(folder, path))) return [];
		const stamp = stampOf(join(folder, path));
		return hashOf(readSource(folder, path).bytes) === file.hash
			? [[path, { stamp, file: { ...file, path } }]]
			: [];
	});
}

/** What those who come after the gate ask of the files. */
export const wholesOf = (earlier: Earlier): Wholes =>
	new Map([...earlier.values()].map(({ file: { path, whole } }) => [path, whole]));
