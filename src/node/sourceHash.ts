import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program and its packages, as one hash; what is set from outside and what is content are no part of it. */
export function sourceHash(root: string): string {
	const hash = createHash('sha256');
	const files = ['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => join(root, name));
	for (const file of [...filesBelow(join(root, 'src')), ...files.filter((one) => existsSync(one))])
		hash
			.update(`${file.slice(root.length)}\n`)
			.update(createHash('sha256').update(readFileSync(file)).digest());
	return hash.digest('hex');
}

const filesBelow = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort();
