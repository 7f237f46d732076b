import { accessSync, constants, lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content, Entry, FileFacts, ParsedEntry } from './content.ts';
import { parseEntries } from './parseEntries.ts';
import { isContentFile } from './fileKinds.ts';

/** A file that holds content: its path below the content folder, its path for messages, its bytes. */
export interface SourceFile {
	path: string;
	file: string;
	bytes: Uint8Array;
}

/** Every file below a folder, sorted. Throws where the folder cannot be read. */
export function listFiles(folder: string): FileFacts[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => factsOf(folder, item))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function factsOf(folder: string, item: Dirent): FileFacts {
	const file = join(item.parentPath, item.name);
	const facts = { path: slashes(relative(folder, file)), isLink: item.isSymbolicLink() };
	try {
		const { size } = lstatSync(file);
		if (item.isFile()) accessSync(file, constants.R_OK);
		// Whoever reads a pipe or a device may wait for ever.
		return { ...facts, bytes: size, ...(!item.isFile() && !facts.isLink && { isClosed: true }) };
	} catch {
		return { ...facts, bytes: 0, isClosed: true };
	}
}

/** Whether a file holds content and can be read. */
export const isToRead = ({ path, isLink, isClosed }: FileFacts) =>
	!isLink && !isClosed && isContentFile(path);

/** One file of a folder, by its path below it. */
export function readSource(folder: string, path: string): SourceFile {
	const file = join(folder, path);
	return { path, file: slashes(relative(process.cwd(), file)), bytes: readFileSync(file) };
}

/** All content of a folder, without checking it. A file that ends the parser ends this process with it. */
export function readContent(folder: string): Content {
	const files = listFiles(folder);
	const entries = files
		.filter(isToRead)
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
