import type { Content, Entry, FileFacts, FreshEntry } from '../source/content.ts';
import { bodyOf } from '../source/fence.ts';
import { hashOf } from '../../node/hashOf.ts';
import { paragraphsOf } from '../source/paragraphs.ts';
import { parseEntries } from '../source/parseEntries.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../source/readContent.ts';
import { contentRules, fileRules } from '../rules/index.ts';
import { settled } from './settled.ts';
import { textsOf } from '../source/texts.ts';
import { packFacts, packWhole } from './whole.ts';

export interface Report {
	/** How many files were read. */
	checked: number;
	problems: Problem[];
}

/** What one file was found to hold: plain data, without its text and syntax tree. */
export interface CheckedFile {
	entries: Entry[];
	problems: Problem[];
	/** What those who come after the gate ask of it (whole.ts); '' where nobody comes. */
	whole: string;
	/** What pages show of its text, likewise, and the hash of that text. */
	facts: string;
	textHash: string;
	/** The hash of its bytes. */
	hash: string;
}

/** The rules that need one file only; and what pages are made of, where they are to be made. */
export function checkFile(source: SourceFile, isForPages: boolean): CheckedFile {
	const { entries: parsed, faults } = parseEntries(source);
	const entries = parsed.map(withTexts);
	const text = entries[0]?.source ?? '';
	const fresh = { file: source.file, path: source.path, entries, faults, source: text };
	return {
		entries: entries.map(settled),
		problems: fileRules.flatMap((rule) => rule(fresh)),
		whole: isForPages ? packWhole(parsed) : '',
		facts: isForPages ? packFacts(parsed) : '',
		textHash: isForPages ? hashOf(bodyOf(text)) : '',
		hash: hashOf(source.bytes),
	};
}

function withTexts(entry: FreshEntry): FreshEntry {
	const texts = textsOf(entry.data, entry.yaml, entry.root, entry.nodes);
	return { ...entry, texts, paragraphs: paragraphsOf(texts) };
}

/**
 * The rules over everything, and the report of all: every problem of every file, sorted by file and place.
 * Throws where there is no content: that is no pass.
 */
export function report(
	checked: readonly CheckedFile[],
	{ folder, files, today }: { folder: string; files: readonly FileFacts[]; today: string },
): Report {
	if (checked.length === 0) throw new Error(`No content was found in ${folder}.`);
	const content: Content = { folder, entries: checked.flatMap(({ entries }) => entries), files };
	const problems = [
		...checked.flatMap((file) => file.problems),
		...contentRules.flatMap((rule) => rule(content, { today })),
	];
	return { checked: checked.length, problems: problems.sort(byPlace) };
}

export const hasErrors = ({ problems }: Report) => problems.some(({ severity }) => severity === 'error');

const byPlace = (a: Problem, b: Problem) =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
