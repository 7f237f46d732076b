import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content, Entry, FileFacts, ParsedEntry } from './content.ts';
import { parseEntries } from './parseEntries.ts';
import { isContentFile, isLeftover } from './fileKinds.ts';

/** A file that holds content: its path below the content folder, its path for messages, its bytes. */
export interface SourceFile {
	path: string;
	file: string;
	bytes: Uint8Array;
}

/** Every file below a folder, sorted, but what systems and editors leave there. Throws where the folder cannot be read. */
export function listFiles(folder: string): FileFacts[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => {
			const file = join(item.parentPath, item.name);
			const path = slashes(relative(folder, file));
			// It may be gone already: editors make such files for a moment.
			return {
				path,
				bytes: lstatSync(file, { throwIfNoEntry: false })?.size ?? 0,
				isLink: item.isSymbolicLink(),
			};
		})
		.filter(({ path }) => !isLeftover(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file of a folder, by its path below it. */
export function readSource(folder: string, path: string): SourceFile {
	const file = join(folder, path);
	return { path, file: slashes(relative(process.cwd(), file)), bytes: readFileSync(file) };
}

/** All content of a folder, without checking it. A file that ends the parser ends this process with it. */
export function readContent(folder: string): Content {
	const files = listFiles(folder);
	const entries = files
		.filter(({ path, isLink }) => !isLink && isContentFile(path))
		// File by file: the syntax trees of all of them side by side would be gigabytes.
		.flatMap(({ path }) => parseEntries(readSource(folder, path)).entries.map(withoutSource));
	return { folder, entries, files };
}

/** An entry without what is only needed while its file is read. */
export const withoutSource = ({
	yaml: _yaml,
	source: _source,
	nodes: _nodes,
	texts: _texts,
	...entry
}: ParsedEntry): Entry => entry;

const slashes = (path: string) => path.split(sep).join('/');
