import type { Content, Entry, FileFacts, FreshEntry } from './content.ts';
import { parseEntries, settled } from './parseEntries.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './readContent.ts';
import { contentRules, fileRules } from './rules/index.ts';
import { textsOf } from './texts.ts';
import { wordRuns } from './wordRuns.ts';

export interface Report {
	/** How many files were read. */
	checked: number;
	problems: Problem[];
}

export interface CheckOptions {
	/** The content folder, for messages. */
	folder: string;
	/** Every file below it. */
	files: readonly FileFacts[];
	/** The day on which overdue checks are judged, YYYY-MM-DD. */
	today: string;
	/** Told before a file is parsed, so that a parser that dies can be traced to it; `''` when all are parsed. */
	onFile?: (path: string) => void;
}

/**
 * All problems of all content, sorted by file and place. Files are read one after the other and only their
 * findings are kept: syntax trees of thousands of articles would fill the memory.
 * Throws where there is no content: that is no pass.
 */
export function check(sources: Iterable<SourceFile>, { folder, files, today, onFile }: CheckOptions): Report {
	const content: Content = { folder, entries: [], files: [...files] };
	const problems: Problem[] = [];
	let checked = 0;
	for (const source of sources) {
		onFile?.(source.path);
		const { entries, faults } = parseEntries(source);
		const text = entries[0]?.source ?? '';
		const fresh = { file: source.file, path: source.path, entries, faults, source: text };
		for (const rule of fileRules) problems.push(...rule(fresh));
		content.entries.push(...entries.map((entry) => ({ ...settled(entry), paragraphs: paragraphsOf(entry) })));
		checked++;
	}
	onFile?.('');
	if (checked === 0) throw new Error(`No content was found in ${folder}.`);
	for (const rule of contentRules) problems.push(...rule(content, { today }));
	return { checked, problems: problems.sort(byPlace) };
}

/** Shorter ones, such as a question that is also a link, may stand twice. */
const fewestRuns = 5;

function paragraphsOf(entry: FreshEntry): Entry['paragraphs'] {
	return textsOf(entry)
		.filter(({ where }) => where !== 'name')
		.map(({ text, place }) => ({ at: place, runs: wordRuns(text) }))
		.filter(({ runs }) => runs.length >= fewestRuns);
}

export const hasErrors = ({ problems }: Report) => problems.some(({ severity }) => severity === 'error');

const byPlace = (a: Problem, b: Problem) =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
