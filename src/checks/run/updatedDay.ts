import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frontmatterOf } from '../source/fence.ts';

/** The fields that say nothing to a reader of the text: a change of these alone is no update. */
const apart = new Set(
	'published updated checked checkAgain asked formerly order topic related scene status'.split(' '),
);

/**
 * Sets `updated` in the articles and questions below a folder whose text differs from the last commit and whose day
 * doesn't. Gives a line for each. Where there is no Git, nothing is known to differ.
 */
export function setUpdatedDays(folder: string, today: string): string[] {
	return changedFiles(folder).flatMap((path) => {
		const before = fileAt('HEAD', path, folder);
		const file = `${rootOf(folder)}/${path}`;
		const now = readFileSync(file, 'utf8');
		if (before === undefined || !isOldDay(before, now)) return [];
		const mended = now.replace(/^updated:.*$/m, `updated: ${today}`);
		if (mended === now) return [];
		writeFileSync(file, mended);
		return [`${path}: \`updated: ${today}\``];
	});
}

/** Whether a text changed and its day of `updated` didn't. What can't be read is the checker's to tell. */
export function isOldDay(before: string, now: string): boolean {
	const [old, fresh] = [read(before), read(now)];
	return old !== undefined && fresh !== undefined && old.text !== fresh.text && old.updated === fresh.updated;
}

/** A file as a commit has it. */
export function fileAt(commit: string, path: string, folder = '.'): string | undefined {
	try {
		return git(folder, 'show', `${commit}:${path}`);
	} catch {
		return undefined;
	}
}

/** An article or a question, by its path: only these have the day. */
export const hasDay = (path: string) => /(?:^|\/)en\/(?:articles|faqs)\/[^/]+\.mdx$/.test(path);

function read(source: string) {
	try {
		const fields = parse(frontmatterOf(source), { maxAliasCount: 0, schema: 'failsafe' }) as Record<
			string,
			unknown
		>;
		const told = Object.entries(fields).filter(([key]) => !apart.has(key));
		const body = source.slice(source.indexOf('\n---', 4)).replace(/\s+/g, ' ').trim();
		return { updated: fields['updated'], text: JSON.stringify([told, body]) };
	} catch {
		return undefined;
	}
}

function changedFiles(folder: string): string[] {
	try {
		return git(folder, 'diff', '--name-only', '--diff-filter=M', '-z', 'HEAD', '--', '.')
			.split('\0')
			.filter(hasDay);
	} catch {
		return [];
	}
}

const rootOf = (folder: string) => git(folder, 'rev-parse', '--show-toplevel').trim();

const git = (cwd: string, ...words: string[]) =>
	execFileSync('git', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
