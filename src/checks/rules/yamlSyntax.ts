import { fenceEnd } from '../readContent.ts';
import { isMdx, lists, type Entry } from '../content.ts';
import { problem, type Problem, type Rule } from '../problem.ts';

/** Frontmatter and YAML files that cannot be read, in words that name the mend. */
export const yamlSyntax: Rule = ({ entries }) => {
	const seen = new Set<string>();
	return entries.flatMap((entry) => {
		if (seen.has(entry.file)) return [];
		seen.add(entry.file);
		if (isMdx(entry) && fenceEnd(entry.source) === undefined)
			return [problem('frontmatter-fence', entry.file, { line: 1, column: 1 }, {})];
		return entry.yaml.errors.length > 0 ? entry.yaml.errors.map(told(entry)) : notAsExpected(entry);
	});
};

const told =
	({ file }: Entry) =>
	({ place, code, message }: Entry['yaml']['errors'][number]): Problem =>
		problem('yaml-syntax', file, place, { what: inWords[code] ?? `This can't be read: ${message}.` });

function notAsExpected(entry: Entry): Problem[] {
	if (entry.data !== undefined) return [];
	const expected = lists.includes(entry.collection)
		? 'a list of entries, each beginning with `- id:`'
		: 'fields, each on its line as `key: value`';
	const what = `Expected ${expected}, found something else or nothing.`;
	return [problem('yaml-syntax', entry.file, entry.yaml.valueAt(entry.root), { what })];
}

/** The YAML parser's error codes as an editor would say them. */
const inWords: Record<string, string> = {
	DUPLICATE_KEY: 'Unexpected second use of this key, expected each key once. Take one of them out.',
	BAD_INDENT: 'Unexpected indentation. Fields of one group begin in the same column.',
	TAB_AS_INDENT: 'Unexpected tab, expected blanks: YAML indents with blanks only.',
	MISSING_CHAR: 'A closing quotation mark, bracket or comma is missing here.',
	BLOCK_AS_IMPLICIT_KEY: 'Unexpected second colon in this line: put the whole text between quotation marks.',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing after this key, or a text runs on without quotes.',
	UNEXPECTED_TOKEN:
		'Something unexpected stands here. A text that holds a colon, a # or a quotation mark at its beginning goes between quotation marks.',
	BAD_SCALAR_START: 'A text can’t begin with this sign unless it stands between quotation marks.',
	MULTIPLE_DOCS: 'Unexpected second document, expected one.',
};
