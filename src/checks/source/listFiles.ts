import { accessSync, constants, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts, Unread } from './content.ts';
import { isLeftover } from './fileKinds.ts';

/**
 * Every file below a folder, sorted, but what systems and editors leave there; a folder that can't be read counts as one. Folder by folder: Node.js itself would
 * go into folders that are symbolic links, and out of the content. Throws where the folder itself can't be read.
 */
export function listFiles(folder: string): FileFacts[] {
	if (lstatSync(folder).isSymbolicLink())
		throw new Error(`${folder} is a symbolic link, expected a real folder. Links are never followed.`);
	const items = readdirSync(folder, { withFileTypes: true });
	return items
		.flatMap((item) => filesAt(folder, '', item))
		.filter(({ path }) => !isLeftover(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesAt(folder: string, above: string, item: Dirent): FileFacts[] {
	const path = `${above}${item.name}`;
	const file = join(folder, path);
	const unread = (why: Unread) => [{ path, bytes: 0, isLink: false, unread: why }];
	// A name that is no UTF-8 arrives with this sign in it, and nothing answers to that.
	if (path.includes('\uFFFD')) return unread('name');
	if (item.isSymbolicLink()) return [{ path, bytes: 0, isLink: true }];
	try {
		if (item.isDirectory())
			return readdirSync(file, { withFileTypes: true }).flatMap((one) => filesAt(folder, `${path}/`, one));
		if (!item.isFile()) return unread('no file');
		accessSync(file, constants.R_OK);
		return [{ path, bytes: lstatSync(file).size, isLink: false }];
	} catch (error) {
		return unread(whyUnread(error));
	}
}

export const whyUnread = (error: unknown): Unread =>
	(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'refused';
