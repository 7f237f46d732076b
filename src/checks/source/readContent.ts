import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content, Entry, ParsedEntry } from './content.ts';
import { isContentFile, isReadable } from './fileKinds.ts';
import { listFiles } from './listFiles.ts';
import { parseEntries } from './parseEntries.ts';

/** A file that holds content: its path below the content folder, its path for messages, its bytes. */
export interface SourceFile {
	path: string;
	file: string;
	bytes: Uint8Array;
}

/** One file of a folder, by its path below it. */
export function readSource(folder: string, path: string): SourceFile {
	return { path, file: fileOf(folder, path), bytes: readFileSync(join(folder, path)) };
}

/** The path of a file of a folder from here, for messages. */
export const fileOf = (folder: string, path: string) => slashes(relative(process.cwd(), join(folder, path)));

/** All content of a folder, without checking it. A file that ends the parser ends this process with it. */
export function readContent(folder: string): Content {
	const files = listFiles(folder);
	const entries = files
		.filter((file) => isReadable(file) && isContentFile(file.path))
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
