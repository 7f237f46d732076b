import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from '../../scripts/copyProject.ts';
import { editedProject, left } from './editedProject.ts';
import { differing, tree } from './tree.ts';

test('two clean builds of the same content give the same bytes in every file', () => {
	const folder = copyProject('same', 'tests/fixtures/site');
	const site = join(folder, 'dist');
	expect(build(folder).code).toBe(0);
	const first = tree(site);
	for (const kept of left) rmSync(join(folder, kept), { recursive: true, force: true });
	expect(build(folder).code).toBe(0);
	expect(first.size).toBeGreaterThan(100);
	expect(differing(first, tree(site))).toEqual([]);
});

/** More edits, one by one: tests/rebuilds. */
test('a build after edits takes over what they did not touch, and gives what a clean one gives', () => {
	const project = editedProject('edited');
	project.replace('en/articles/going.mdx', 'The coat is on', 'The scarf is on');
	project.replace('en/articles/pause.mdx', 'It is late', 'It is very late');
	// Seven pages come from texts, each with its Markdown.
	expect(project.buildBoth()).toEqual({ takenOver: 10, differing: [] });
	// Hosts that build and publish set CI: there nothing is taken over.
	const { code, output } = build(project.folder, { CI: 'true' });
	expect({ code, takenOver: output.split('(restored)').length - 1 }).toEqual({ code: 0, takenOver: 0 });
});
