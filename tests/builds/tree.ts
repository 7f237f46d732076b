import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built site with a hash of its bytes. */
export const tree = (site: string): Map<string, string> =>
	new Map(
		readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort()
			.map((file) => [
				file.slice(site.length + 1),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			]),
	);

/** The files in which two sites differ, or that only one of them has. */
export const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
	[...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
