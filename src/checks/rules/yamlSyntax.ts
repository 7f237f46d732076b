import { doubtfulFence, fenceEnd } from '../fence.ts';
import { isMdx, lists, type Entry } from '../content.ts';
import { problem, valueAt, type FileRule, type Problem } from '../problem.ts';

/** Frontmatter and YAML files that cannot be read, in words that name the mend. */
export const yamlSyntax: FileRule = ({ file, source, entries, faults }) => {
	const entry = entries[0];
	// A file that may not be read has been told of already; an empty one has not.
	if (!entry || (source === '' && faults.length > 0)) return [];
	if (isMdx(entry)) {
		const line = doubtfulFence(source) ?? (fenceEnd(source) === undefined ? 1 : undefined);
		if (line !== undefined) return [problem('frontmatter-fence', file, { line, column: 1 }, {})];
	}
	if (entry.collection === 'sources' && entry.yaml.errors.length === 0 && !isJson(source))
		return [problem('yaml-syntax', file, valueAt(entry), { what: notJson })];
	if (entry.yaml.errors.length === 0) return entries.flatMap(notAsExpected);
	// One slip makes a parser stumble over everything behind it.
	return entry.yaml.errors
		.slice(0, 10)
		.map(({ place, code, message }) =>
			problem('yaml-syntax', file, place, { what: inWords[code] ?? `This can't be read: ${message}.` }),
		);
};

const notJson =
	'This is not quite JSON: keys and texts stand between double quotation marks, there are no comments, and no comma stands before a closing bracket.';

function isJson(source: string): boolean {
	try {
		JSON.parse(source);
		return true;
	} catch {
		return false;
	}
}

function notAsExpected(entry: Entry): Problem[] {
	if (entry.data !== undefined) return [];
	const expected = lists.includes(entry.collection)
		? 'a list of entries, each beginning with `- id:`'
		: 'fields, each on its line as `key: value`';
	const what = `Expected ${expected}, found something else or nothing.`;
	return [problem('yaml-syntax', entry.file, valueAt(entry), { what })];
}

/** The YAML parser's error codes as an editor would say them. */
const inWords: Record<string, string> = {
	DUPLICATE_KEY: 'Unexpected second use of this key, expected each key once. Take one of them out.',
	BAD_INDENT: 'Unexpected indentation. Fields of one group begin in the same column.',
	TAB_AS_INDENT: 'Unexpected tab, expected blanks: YAML indents with blanks only.',
	UNCLOSED_QUOTE:
		'This quotation mark is never closed. Close it at the end of the text; a text that only begins with one goes between marks of the other kind.',
	UNCLOSED_BRACKET:
		'This bracket is never closed. Close it at the end of the list; a text that only begins with one goes between quotation marks.',
	MISSING_CHAR: 'A closing quotation mark, bracket or comma is missing here.',
	BLOCK_AS_IMPLICIT_KEY: 'Unexpected second colon in this line: put the whole text between quotation marks.',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing after this key, or a text runs on without quotes.',
	UNEXPECTED_TOKEN:
		'Something unexpected stands here. A text that holds a colon, a # or a quotation mark at its beginning goes between quotation marks.',
	BAD_SCALAR_START: 'A text can’t begin with this sign unless it stands between quotation marks.',
	MULTIPLE_DOCS: 'Unexpected second document, expected one.',
	TOO_DEEP: 'This is nested too deeply to be read, expected at most a list of groups.',
	ANCHOR:
		'Unexpected anchor (`&`), expected plain values. Write the text out, or put it between quotation marks.',
	ALIAS:
		'Unexpected alias (`*`), expected plain values. Write the text out, or put it between quotation marks.',
	TAG: 'Unexpected tag (`!`), expected plain values. Take it out, or put the text between quotation marks.',
	MERGE_KEY: 'Unexpected merge key (`<<`), expected plain fields. Write the fields out.',
};
