import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content, FileFacts, FreshEntry, WholeEntry } from './content.ts';
import { countWords } from '../wiki/search/countWords.ts';
import { parseEntries } from './parseEntries.ts';
import { isContentFile } from './rooms.ts';

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
 * with the number of pages that it stands on.
 */
export function readContent(folder: string): {
	content: Content<WholeEntry>;
	bodyWords: Map<string, number>;
} {
	const files = listFiles(folder);
	const bodyWords = new Map<string, number>();
	const withCountedWords = (entry: FreshEntry) => {
		const texts = entry.nodes.flatMap(({ node }) => (node.type === 'text' ? [node.value ?? ''] : []));
		countWords(texts, bodyWords);
		return withoutText(entry);
	};
	const entries = files
		.filter(({ path, isLink }) => !isLink && isContentFile(path))
		// File by file: the syntax trees of all of them side by side would be gigabytes.
		.flatMap(({ path }) => parseEntries(readSource(folder, path)).entries.map(withCountedWords));
	return { content: { folder, entries, files }, bodyWords };
}

/** Copies: words cut out of a text would keep the whole text in memory with them. */
const withoutText = ({
	source: _source,
	nodes: _nodes,
	texts: _texts,
	data,
	found,
	...entry
}: FreshEntry): WholeEntry => ({ ...entry, ...structuredClone({ data, found }) });

const slashes = (path: string) => path.split(sep).join('/');
