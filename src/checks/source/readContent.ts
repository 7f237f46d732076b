import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content, FileFacts, WholeEntry } from './content.ts';
import { countWords } from '../../search/index/countWords.ts';
import { parseEntries } from './parseEntries.ts';
import { isContentFile } from './fileKinds.ts';
import { packWhole, unpackWhole } from '../run/whole.ts';

/** A file that holds content: its path below the content folder, its path for messages, its bytes. */
export interface SourceFile {
	path: string;
	file: string;
	bytes: Uint8Array;
}

/** What the checker's processes read of files, by their paths below the folder (whole.ts). */
export type Wholes = ReadonlyMap<string, string>;

/** Every file below a folder, sorted. Throws where the folder cannot be read. */
export function listFiles(folder: string): FileFacts[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => {
			const file = join(item.parentPath, item.name);
			const path = slashes(relative(folder, file));
			return { path, bytes: lstatSync(file).size, isLink: item.isSymbolicLink() };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file of a folder, by its path below it. */
export function readSource(folder: string, path: string): SourceFile {
	const file = join(folder, path);
	return { path, file: slashes(relative(process.cwd(), file)), bytes: readFileSync(file) };
}

/**
 * All content of a folder, without checking it: for those who come after the gate. With the words of the texts, each
 * with the number of pages that it stands on. Files that the checker has read are not read again.
 */
export function readContent(
	folder: string,
	checked: Wholes = new Map(),
): {
	content: Content<WholeEntry>;
	bodyWords: Map<string, number>;
} {
	const files = listFiles(folder);
	const bodyWords = new Map<string, number>();
	const entries = files
		.filter(({ path, isLink }) => !isLink && isContentFile(path))
		.flatMap(({ path }) => {
			// File by file: the syntax trees of all of them side by side would be gigabytes.
			const file = unpackWhole(
				checked.get(path) ?? packWhole(parseEntries(readSource(folder, path)).entries),
			);
			countWords(file.words, bodyWords);
			return file.entries;
		});
	return { content: { folder, entries, files }, bodyWords };
}

const slashes = (path: string) => path.split(sep).join('/');
