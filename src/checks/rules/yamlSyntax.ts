import { doubtfulFence, fenceEnd } from '../source/fence.ts';
import { jsonSlip } from '../source/slips/jsonSlip.ts';
import { yamlSlips, type SlipInFile } from '../source/slips/yamlSlips.ts';
import { collections } from '../../content/collections.ts';
import { fieldNames } from '../source/fieldNames.ts';
import { isMdx, type Entry, type ParsedEntry } from '../source/content.ts';
import { problemOf, valueAt, type FileRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'frontmatter-fence': {
		severity: 'error',
		part: 'Shape',
		message: ({ what }: { what: string }) =>
			`${what} Frontmatter has one form: the first line exactly \`---\`, then the fields, then a line that is exactly \`---\`, and no line between that begins with \`---\` or \`+++\`.`,
		what: "The fields at the top of a file stand between two lines that are exactly `---`, the first of them the file's first line. Programs disagree about every other form, so no line between may begin with `---` or `+++` either.",
		as: 'yaml',
		bad: `title: Kind endings
topic: conflict`,
		mend: 'Add the missing fence, or take out the extra one.',
		good: `---
title: Kind endings
topic: conflict`,
	},
	'yaml-syntax': {
		severity: 'error',
		part: 'Shape',
		message: ({ what }: { what: string }) => what,
		what: "The fields, a list such as `topics.yaml`, or a source's record can't be read. Usual causes: a tab, a quotation mark that never closes, a field written twice, a second colon in one line. The slip may stand a little above the place named.",
		as: 'yaml',
		bad: 'title: Pause: how to come back',
		mend: 'Put a text with such signs between quotation marks, and indent with spaces.',
		good: 'title: "Pause: how to come back"',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Frontmatter and YAML files that cannot be read, in words that name the mend. */
export const run: FileRule = ({ file, source, entries, faults }) => {
	const entry = entries[0];
	// A file that may not be read has been reported already; an empty one has not.
	if (!entry || (source === '' && faults.length > 0)) return [];
	if (isMdx(entry)) {
		const fence = fenceFault(source);
		if (fence) return [problem('frontmatter-fence', file, { line: fence.line, column: 1 }, fence)];
	}
	if (entry.collection === 'sources') {
		const slip = jsonSlip(source);
		if (slip) return [problem('yaml-syntax', file, slip.place, slip, slip)];
	}
	if (entry.yaml.errors.length === 0) return entries.flatMap(notAsExpected);
	const { slips, errors } = yamlSlips(source, isMdx(entry), fieldNames(entry.collection));
	return [
		...slips.map((slip) => told(file, slip)),
		...rest(errors).map((error) => unread(file, error)),
	].slice(0, 10);
};

const told = (file: string, { line, start, end, what, fix }: SlipInFile) => {
	const place = { line, column: start + 1, endLine: line, endColumn: end + 1 };
	return problem('yaml-syntax', file, place, { what }, { fix });
};

const unread = (file: string, { place, code, message }: YamlError) =>
	problem('yaml-syntax', file, place, { what: inWords[code] ?? `This can't be read: ${message}.` });

/** A parser stumbles over what follows a slip: only what means something by itself is told beside the first. */
const rest = (errors: readonly YamlError[]) =>
	errors
		.filter(({ code }, index) => index === 0 || ofItsOwn.has(code))
		.filter((one, _index, all) => !all.some((other) => isBehind(one, other)));

const ofItsOwn = new Set([
	'DUPLICATE_KEY',
	'ALIAS',
	'ANCHOR',
	'TAG',
	'MERGE_KEY',
	'UNCLOSED_QUOTE',
	'UNCLOSED_BRACKET',
]);

/** What a parser says of the rest of a line in which it stumbled already. */
const follows = new Set(['UNEXPECTED_TOKEN', 'MISSING_CHAR']);

type YamlError = ParsedEntry['yaml']['errors'][number];

const isBehind = ({ code, place }: YamlError, other: YamlError) =>
	other.place.line === place.line &&
	(code === 'ALIAS' ? other.code === 'BAD_ALIAS' : follows.has(code) && other.place.column < place.column);

function fenceFault(source: string): { line: number; what: string } | undefined {
	const line = doubtfulFence(source);
	if (line !== undefined)
		return { line, what: 'Unexpected line that begins like the end of the frontmatter.' };
	if (/^---\r?\n\s*---/.test(source))
		return { line: 2, what: 'Unexpected second fence with nothing above it: take it out.' };
	if (fenceEnd(source) !== undefined) return undefined;
	if (source.trim() === '') return { line: 1, what: 'This file is empty.' };
	return /^---\r?\n/.test(source)
		? {
				line: firstBlank(source),
				what: 'Expected a line that ends the frontmatter above the text, found none.',
			}
		: { line: 1, what: 'Unexpected first line, expected the frontmatter to begin there.' };
}

/** Where the text begins, if nothing else tells: the first blank line, else the first of all. */
function firstBlank(source: string): number {
	const at = source.split('\n').findIndex((line) => line.trim() === '');
	return at <= 0 ? 1 : at + 1;
}

function notAsExpected(entry: Entry): Problem[] {
	if (entry.data !== undefined) return [];
	const expected =
		collections[entry.collection].shape === 'list'
			? 'a list of entries, each beginning with `- id:`'
			: 'fields, each on its line as `key: value`';
	const what = `Expected ${expected}, found something else or nothing.`;
	return [problem('yaml-syntax', entry.file, valueAt(entry), { what })];
}

/** The YAML parser's error codes as an editor would say them. */
const inWords: Record<string, string> = {
	DUPLICATE_KEY: 'Unexpected second use of this key, expected each key once. Take one of them out.',
	BAD_INDENT: 'Unexpected indentation. Fields of one group begin in the same column.',
	TAB_AS_INDENT: 'Unexpected tab, expected spaces: YAML indents with spaces only.',
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
	BAD_ALIAS: 'Unexpected `*`, expected a hyphen: each entry of a list begins with `- `.',
	ANCHOR:
		'Unexpected anchor (`&`), expected plain values. Write the text out, or put it between quotation marks.',
	ALIAS:
		'Unexpected `*` at the beginning of a text, which YAML takes for a name. Fields hold plain words without stars: take it out.',
	TAG: 'Unexpected tag (`!`), expected plain values. Take it out, or put the text between quotation marks.',
	MERGE_KEY: 'Unexpected merge key (`<<`), expected plain fields. Write the fields out.',
};
