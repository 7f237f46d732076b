import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from './copy.ts';
import { tree } from './tree.ts';

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
