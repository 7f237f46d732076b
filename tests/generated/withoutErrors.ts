import { resolve } from 'node:path';
import type { Problem } from '../../src/checks/problem.ts';
import { checkFolder } from '../../src/checks/run/checkFolder.ts';
import { build, copyProject } from '../../scripts/copyProject.ts';

/** The day on which all of them are checked. */
export const day = '2026-03-01';

const isError = ({ severity }: Problem) => severity === 'error';

/**
 * Takes out of a folder what the checker refuses, until it refuses nothing more: what one file lacks may be told in
 * another. `takeOut` takes out a file by its path, or says that it must stay. Gives what was told of the files that are gone.
 */
export async function withoutErrors(folder: string, takeOut: (path: string) => boolean): Promise<Problem[]> {
	const told: Problem[] = [];
	for (;;) {
		const errors = (await checkFolder(folder, day)).problems.filter(isError);
		if (errors.length === 0) return told;
		const gone = [...new Set(errors.map(({ file }) => file))].filter((file) => takeOut(pathIn(folder, file)));
		if (gone.length === 0) throw new Error(`${folder}: ${JSON.stringify(errors, null, '\t')}`);
		told.push(...errors.filter(({ file }) => gone.includes(file)));
	}
}

const pathIn = (folder: string, file: string) =>
	resolve(file)
		.slice(resolve(folder).length + 1)
		.replaceAll('\\', '/');

/** Builds a folder of content. Gives the built site, and what the build said where it failed. */
export function built(name: string, folder: string): { site: string; failed: string | undefined } {
	const project = copyProject(name, folder);
	const { code, output } = build(project, { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });
	return { site: `${project}/dist`, failed: code === 0 ? undefined : output.slice(-4000) };
}
