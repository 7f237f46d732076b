import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, copyProject } from '../../scripts/copyProject.ts';
import { differing, tree } from './tree.ts';

/** All that a build leaves for the next. */
export const left = ['dist', 'node_modules', '.astro'];

/** The tiny tree in a project that is built again after each edit, and a second one that is always built from nothing. */
export function editedProject(name: string) {
	const folder = copyProject(name, 'tests/fixtures/content');
	const clean = copyProject(`${name}-clean`);
	const content = join(folder, 'content');
	const built = (project: string) => {
		const { code, output } = build(project);
		if (code !== 0) throw new Error(output);
		return output;
	};
	built(folder);

	return {
		folder,
		content,
		replace(path: string, from: string, to: string) {
			const text = readFileSync(join(content, path), 'utf8');
			if (!text.includes(from)) throw new Error(`${path} holds no ${from}.`);
			writeFileSync(
				join(content, path),
				text.replaceAll(from, () => to),
			);
		},
		/** Builds on what is there, and the same from nothing. Gives how many pages were taken over, and which files differ. */
		buildBoth() {
			const output = built(folder);
			for (const old of [...left, 'content', 'src'])
				rmSync(join(clean, old), { recursive: true, force: true });
			for (const part of ['content', 'src'])
				cpSync(join(folder, part), join(clean, part), { recursive: true });
			built(clean);
			return {
				// As Astro's own log says it.
				takenOver: output.split('(restored)').length - 1,
				differing: differing(tree(join(folder, 'dist')), tree(join(clean, 'dist'))),
			};
		},
	};
}
