import { closest, distance } from 'fastest-levenshtein';
import type { MdNode } from '../content/text/mdast.ts';
import type { Content, Entry, ParsedEntry, Place } from './source/content.ts';
import type { TextFault } from './source/decode.ts';
import { hiddenCharacters } from './source/hidden.ts';
import { keyAt as yamlKeyAt, valueAt as yamlValueAt } from './source/yamlSource.ts';
import type { DetailsOf, RuleDoc, RuleText } from './ruleDoc.ts';

export type { RuleDoc };

export interface Problem extends Place {
	/** Path from the project's root. */
	file: string;
	/** The name of the rule, and of its section in EDITORS.md. */
	rule: string;
	severity: 'error' | 'warning';
	message: string;
	expected?: string;
	found?: string;
	/** What the text from line:column to endLine:endColumn should be, where there is exactly one right answer. */
	fix?: string;
}

/** One file while it is being read. */
interface FreshFile {
	file: string;
	/** Path below the content folder. */
	path: string;
	/** One, or a YAML list's one a row. */
	entries: readonly ParsedEntry[];
	faults: readonly TextFault[];
	source: string;
}

/** A rule that needs one file only, with its text and syntax tree. */
export type FileRule = (file: FreshFile) => Problem[];

/** A rule over everything that all files were found to hold. */
export type ContentRule = (content: Content, context: Context) => Problem[];

interface Context {
	today: string;
	/** The files of the change that is looked at, by their path from the project's root. */
	changed: ReadonlySet<string>;
}

interface Extras {
	fix?: string | undefined;
}

/** Makes the problems of a rule, in the words of its doc. */
export const problemOf =
	<Doc extends RuleDoc>(doc: Doc) =>
	<Name extends keyof Doc & string>(
		name: Name,
		file: string,
		place: Place,
		details: DetailsOf<Doc[Name]>,
		{ fix }: Extras = {},
	): Problem =>
		toProblem(name, doc[name] as RuleText, file, place, details, fix);

function toProblem(
	rule: string,
	{ severity, message: text }: RuleText,
	file: string,
	place: Place,
	details: object,
	fix: string | undefined,
): Problem {
	const message = sanitize(typeof text === 'string' ? text : text(details as never));
	const { found, expected } = details as { found?: string; expected?: string };
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
		...(expected !== undefined && { expected }),
		...(found !== undefined && { found }),
		...(fix !== undefined && { fix }),
	};
}

/**
 * A message may quote what a stranger wrote: nothing in it may act on a terminal or a host's log. `##[` is a command
 * to the host wherever in a line it stands; the sign in its place is as wide, so that a caret stays where it was.
 */
export const sanitize = (text: string) =>
	text.replace(/\r?\n/g, ' ').replace(hiddenCharacters, '\uFFFD').replaceAll('##[', '#＃[');

/** The place of a value or key in an entry's frontmatter or row. */
export const valueAt = (entry: Pick<Entry, 'places' | 'root'>, ...path: (string | number)[]) =>
	yamlValueAt(entry, [...entry.root, ...path]);
export const keyAt = (entry: Pick<Entry, 'places' | 'root'>, ...path: (string | number)[]) =>
	yamlKeyAt(entry, [...entry.root, ...path]);

/** Letters times words to look through for one misspelling; past it, no guess is better than a slow one. */
const maxEffort = 60_000;

/** The likeliest of the known words for a misspelt one; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	// An edit distance takes length times length: nobody misspells a thousand letters.
	if (known.length === 0 || known.length * word.length > maxEffort || word.length > 120) return undefined;
	const candidate = closest(word.toLowerCase(), [...known]);
	return distance(word.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, word.length / 3)
		? candidate
		: undefined;
}

/** The place of a part of a text that begins at a place. */
export function placeWithin(text: string, index: number, start: Place): Place {
	const lines = text.slice(0, index).split('\n');
	const first = lines.length === 1 ? start.column : 1;
	return { line: start.line + lines.length - 1, column: first + (lines.at(-1)?.length ?? 0) };
}

/** The place of a node of a body. */
export function placeOf(node: MdNode): Place {
	const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
