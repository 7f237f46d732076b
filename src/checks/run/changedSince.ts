import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';

/** The files of a folder that differ from a commit, new and deleted ones among them, by their path from here. */
export function changedSince(commit: string, folder: string): string[] {
	const git = (...words: string[]) =>
		execFileSync('git', [...words, '--', relative(process.cwd(), folder) || '.'], { encoding: 'utf8' })
			.split('\0')
			.filter(Boolean);
	return [
		...git('diff', '--name-only', '--relative', '--no-renames', '-z', commit),
		...git('ls-files', '--others', '--exclude-standard', '-z'),
	];
}
