import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from './copy.ts';

/** Every file of a built site with a hash of its bytes. */
const tree = (site: string): Map<string, string> =>
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

test('two clean builds of the same content give the same bytes in every file', () => {
	const folder = copyProject('same');
	const site = join(folder, 'dist');
	expect(build(folder).code).toBe(0);
	const first = tree(site);
	for (const kept of ['dist', 'node_modules', '.astro'])
		rmSync(join(folder, kept), { recursive: true, force: true });
	expect(build(folder).code).toBe(0);
	expect(first.size).toBeGreaterThan(400);
	const second = tree(site);
	expect([...second].filter(([file, hash]) => first.get(file) !== hash)).toEqual([]);
	expect([...first.keys()].filter((file) => !second.has(file))).toEqual([]);
});
