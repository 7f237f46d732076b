import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program and its packages, as one hash; what is set from outside and what is content are no part of it. */
export function hashOfProgram(root: string): string {
	const hash = createHash('sha256');
	const files = ['astro.config.mjs', 'package.json', 'package-lock.json'].filter((file) =>
		existsSync(join(root, file)),
	);
	for (const [name, of] of hashesOf(join(root, 'src'))) hash.update(`${name} ${of}\n`);
	for (const file of files) hash.update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/** Each file below a folder with the hash of its bytes, in order; none where there is no folder. */
export function hashesOf(folder: string): [path: string, hash: string][] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((file) => [
			file.slice(folder.length + 1),
			createHash('sha256').update(readFileSync(file)).digest('hex'),
		]);
}
