import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';

export interface Report {
	/** How many files were read. */
	checked: number;
	problems: Problem[];
	/** The text of each file with a problem, to show the line. */
	sources: Map<string, string>;
}

/** All problems of all content, sorted by file and place. Throws where there is no content: that is no pass. */
export function check(content: Content): Report {
	const sources = new Map(content.entries.map(({ file, source }) => [file, source]));
	if (sources.size === 0) throw new Error(`No content was found in ${content.folder}.`);
	const problems = rules.flatMap((rule) => rule(content)).sort(byPlace);
	return { checked: sources.size, problems, sources };
}

export const hasErrors = ({ problems }: Report) => problems.some(({ severity }) => severity === 'error');

const byPlace = (a: Problem, b: Problem) =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
