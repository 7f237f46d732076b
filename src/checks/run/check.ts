import type { Problem } from '../problem.ts';
import { contentRules, fileRules, lastFileRules } from '../rules/index.ts';
import type { Content, FileFacts, ParsedFile } from '../source/content.ts';
import { parseEntries } from '../source/parseEntries.ts';
import { withoutSource, type SourceFile } from '../source/readContent.ts';

export interface Report {
	/** How many files were read. */
	checked: number;
	problems: Problem[];
}

export interface CheckedContent extends Report {
	content: Content;
}

/** Reads one file and tries the rules that need no other. */
export function checkFile(source: SourceFile): ParsedFile {
	const { file, path } = source;
	const { entries, faults } = parseEntries(source);
	const fresh = { file, path, entries, faults, source: entries[0]?.source ?? '' };
	const problems = fileRules.flatMap((rule) => rule(fresh));
	if (!hasErrors({ problems })) problems.push(...lastFileRules.flatMap((rule) => rule(fresh)));
	return { path, entries: entries.map(withoutSource), problems };
}

/**
 * The rules over everything, and the report of all: every problem of every file, sorted by file and place.
 * Throws where there is no content: that is no pass.
 */
export function report(
	checked: readonly ParsedFile[],
	{ folder, files, today, changed = new Set() }: Circumstances,
): CheckedContent {
	if (checked.length === 0) throw new Error(`No content was found in ${folder}.`);
	const content: Content = { folder, entries: checked.flatMap(({ entries }) => entries), files };
	const problems = [
		...checked.flatMap((file) => file.problems),
		...contentRules.flatMap((rule) => rule(content, { today, changed })),
	];
	return { checked: checked.length, problems: withoutConsequences(problems).sort(byPlace), content };
}

interface Circumstances {
	folder: string;
	files: readonly FileFacts[];
	today: string;
	/** The files of the change that is looked at: of two equal things theirs is the new one. */
	changed?: ReadonlySet<string>;
}

/** Of a file that is no page of its own yet, only that is told. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
	const whole = new Set(
		problems.filter(({ rule }) => rule === 'copied-page' || rule === 'wrong-folder').map(({ file }) => file),
	);
	return problems.filter(
		({ file, rule }) => !whole.has(file) || rule === 'copied-page' || rule === 'wrong-folder',
	);
}

export const hasErrors = ({ problems }: Pick<Report, 'problems'>) =>
	problems.some(({ severity }) => severity === 'error');

const byPlace = (a: Problem, b: Problem) =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
