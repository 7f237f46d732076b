import { closest, distance } from 'fastest-levenshtein';
import type { MdNode } from '../wiki/mdast.ts';
import type { Body } from '../wiki/readBody.ts';
import type { Content, Entry, Place } from './content.ts';
import { messages, type MessageArguments, type RuleName } from './messages.ts';

export interface Problem extends Place {
	/** Path from the project's root. */
	file: string;
	rule: RuleName;
	severity: 'error' | 'warning';
	message: string;
}

/** One rule: from the whole content to its problems. */
export type Rule = (content: Content) => Problem[];

/** A problem of a file, in the catalogue's words. */
export function problem<R extends RuleName>(
	rule: R,
	file: string,
	place: Place,
	details: MessageArguments<R>,
): Problem {
	const { severity, text } = messages[rule];
	const message = (text as (details: MessageArguments<R>) => string)(details);
	const { line, column, endLine, endColumn } = place;
	return {
		file,
		line,
		column,
		...(endLine !== undefined && { endLine }),
		...(endColumn !== undefined && { endColumn }),
		rule,
		severity,
		message,
	};
}

/** The place of a value or key in an entry's frontmatter or row. */
export const valueAt = (entry: Entry, ...path: (string | number)[]) =>
	entry.yaml.valueAt([...entry.root, ...path]);
export const keyAt = (entry: Entry, ...path: (string | number)[]) =>
	entry.yaml.keyAt([...entry.root, ...path]);

/** The likeliest of the known words for a misspelt one; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const candidate = closest(word.toLowerCase(), [...known]);
	return distance(word.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, word.length / 3)
		? candidate
		: undefined;
}

/** The place of a node of a body. */
export function placeOf(node: MdNode): Place {
	const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Every body that could be parsed, with its entry. */
export const bodies = ({ entries }: Content): { entry: Entry; tree: MdNode; found: Body }[] =>
	entries.flatMap((entry) => (entry.body ? [{ entry, ...entry.body }] : []));
