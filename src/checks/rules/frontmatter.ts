import type { z } from 'astro/zod';
import { collections } from '../../content/collections.ts';
import type { ParsedEntry, Place } from '../source/content.ts';
import { keyAt, nearest, problemOf, valueAt, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import { doc as yamlSyntax } from './yamlSyntax.ts';
import { knownKeys } from './knownKeys.ts';
import { additionOf, mendOf } from './mends.ts';
import { lostFields, misplaced, sunkenEntries } from './misplaced.ts';
import { quoted } from '../source/slips/quoteSlips.ts';
import { didYouMean, list, type Near } from '../messageParts.ts';

export const doc = {
	'needs-quotes': {
		severity: 'error',
		part: 'Shape',
		message:
			'This text holds a colon, so it is read as a field of its own. Put the whole text between quotation marks.',
		what: 'A text with a colon followed by a space looks like a name and a value, and YAML, the language of the fields, takes it for that. Nothing is wrong with your sentence.',
		as: 'yaml',
		bad: `asked:
  - time-out: the short one`,
		mend: 'Put quotation marks around the whole of it. A text that begins with `[`, `{` or `#` wants them as well.',
		good: `asked:
  - 'time-out: the short one'`,
	},
	'unknown-key': {
		severity: 'error',
		part: 'Shape',
		message: ({ key, known, near }: { key: string; known: readonly string[] } & Near) =>
			`Unexpected key \`${key}\`${near ? '' : `, expected one of ${list(known.map((word) => `\`${word}\``))}`}.${didYouMean({ near })}`,
		what: "The fields of a page are a closed list, and this name isn't on it. We keep it closed because a misspelt field would otherwise be passed over without a word. When it is only a letter or two off, the message gives the likely name.",
		as: 'yaml',
		bad: 'odrer: 2',
		mend: 'Correct the name, or take the line out.',
		good: 'order: 2',
	},
	'wrong-folder': {
		severity: 'error',
		part: 'Shape',
		message: ({ looks, here, home }: { looks: string; here: string; home: string }) =>
			`This looks like ${looks}, by its fields, and this folder holds ${here}s. Move the file to ${home}.`,
		what: 'A file lies in the folder of another kind of page: an article among the questions, say. Its fields tell what it was meant to be. Until it is moved, nothing else is said of its fields.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: `title: How long a pause is
summary: What this page says, in a minute.
takeaways:
  - Name a time.`,
		mend: 'Move the file; its text stays as it is.',
		good: 'question: How long should a pause be?',
	},
	'missing-key': {
		severity: 'error',
		part: 'Shape',
		message: ({ key, mend }: { key: string; mend: string }) =>
			`Expected the key \`${key}\`, found none. ${mend}`,
		what: "A field that this kind of page can't do without isn't there. If you did write it, look for a slip in its name: a misspelt field is both unknown and missing. Some fields depend on others, as `tabTitle` does on `sensitive: true`.",
		as: 'yaml',
		bad: `title: Before you talk
sensitive: true`,
		mend: 'Add the line. A page that already stands in the same folder shows how it looks.',
		good: `title: Before you talk
sensitive: true
tabTitle: Notes for later`,
	},
	'wrong-value': {
		severity: 'error',
		part: 'Shape',
		message: ({ key, mend }: { key: string; mend: string }) => `Unexpected value of \`${key}\`. ${mend}`,
		what: "The field is there, but its value doesn't fit: too long or too short, a day in words, a number that is no number. Other parts of the site rely on the form; a long title, for instance, would be cut off in search results.",
		as: 'yaml',
		bad: 'published: last Sunday',
		mend: 'The message ends with what is expected. Nothing else needs to change.',
		good: 'published: 2026-01-05',
	},
} satisfies RuleDoc;

const problem = problemOf({ ...yamlSyntax, ...doc });

/** Every entry against its closed schema: unknown keys, missing keys, wrong values. */
export const run: FileRule = ({ entries }) => entries.flatMap(checkEntry);

function checkEntry(entry: ParsedEntry): Problem[] {
	if (entry.data === undefined) return [];
	const result = collections[entry.collection].schema.safeParse(entry.data);
	const sunken = sunkenEntries(entry).map((slip) =>
		problem('yaml-syntax', entry.file, slip.place, slip, slip),
	);
	if (sunken.length > 0) return sunken;
	if (result.success) return cutOff(entry);
	const elsewhere = misplaced(entry);
	if (elsewhere !== undefined)
		return [problem('wrong-folder', entry.file, { line: 1, column: 1 }, elsewhere)];
	const lost = lostFields(entry);
	const found = new Set(lost.flatMap(({ paths }) => paths));
	const all = result.error.issues.filter(
		(issue) =>
			!isReference(entry, issue) &&
			!found.has(
				[...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('/'),
			),
	);
	// What is of the wrong kind is not also too long.
	const kinds = new Set(all.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('/')));
	const fitting = all.filter(({ code, path }) => code === 'invalid_type' || !kinds.has(path.join('/')));
	// Of a value that is wrong in two ways, the first is told.
	const issues = fitting.filter(
		({ code, path }, at) =>
			code === 'unrecognized_keys' ||
			fitting.findIndex(
				(other) => other.code !== 'unrecognized_keys' && other.path.join('/') === path.join('/'),
			) === at,
	);
	const misspelt = new Set(issues.flatMap((issue) => nearKeys(entry, issue)));
	return [
		...lost.map((slip) => problem('yaml-syntax', entry.file, slip.place, slip)),
		...issues
			.filter((issue) => !misspelt.has(issue.path.join('/')))
			.flatMap((issue) => toProblem(entry, issue)),
	];
}

/** An id of any form that nothing has is told by the rule that knows what there is. */
function isReference({ collection }: ParsedEntry, { code, path }: z.core.$ZodIssue): boolean {
	const name = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');
	return code === 'invalid_format' && Object.hasOwn(collections[collection].refersTo ?? {}, name);
}

/** `title: Rule # 1` says "Rule" to YAML: the rest is a comment. */
function cutOff(entry: ParsedEntry): Problem[] {
	if (!/\s#/.test(entry.source)) return [];
	const lines = entry.source.split('\n');
	return entry.texts.flatMap(({ where, place }) => {
		const rest = (lines[(place.endLine ?? 0) - 1] ?? '').slice((place.endColumn ?? 1) - 1);
		const before = lines[place.line - 1]?.charAt(place.column - 1) ?? '';
		if (where === 'body' || !/^\s+#/.test(rest) || /["'>|]/.test(before)) return [];
		return [
			problem(
				'yaml-syntax',
				entry.file,
				{ ...place, column: (place.endColumn ?? 1) + 1, line: place.endLine ?? place.line },
				{ what: cut },
			),
		];
	});
}

const cut =
	'The text ends here for YAML, because a `#` behind a blank begins a comment. Put the whole text between quotation marks.';

/** The paths of the keys that somebody meant who wrote an unknown one: they aren't missing as well. */
function nearKeys(entry: ParsedEntry, issue: z.core.$ZodIssue): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
	const known = knownKeys(entry, path);
	return issue.keys.flatMap((key) => {
		const near = nearest(key, known);
		return near !== undefined && at(entry.data, [...path, near]) === undefined
			? [[...path, near].join('/')]
			: [];
	});
}

function toProblem(entry: ParsedEntry, issue: z.core.$ZodIssue): Problem[] {
	const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(entry, path);
		return issue.keys.map((key) => {
			const near = nearest(key, known);
			// Mended only where the right key is missing: else somebody wrote something twice.
			const fix = near !== undefined && at(entry.data, [...path, near]) === undefined ? near : undefined;
			return problem('unknown-key', entry.file, keyAt(entry, ...path, key), { key, known, near }, { fix });
		});
	}
	if (at(entry.data, path) === null)
		return [
			problem('wrong-value', entry.file, keyAt(entry, ...path), {
				key: nameOf(path),
				mend: 'Expected something after the colon, found nothing.',
			}),
		];
	if (at(entry.data, path) === undefined)
		return [
			problem('missing-key', entry.file, keyAt(entry, ...path), {
				key: String(path.at(-1)),
				mend: issue.code === 'custom' ? issue.message : additionOf(entry.collection, String(path.at(-1))),
			}),
		];
	const unquoted = needsQuotes(entry, issue, path);
	if (unquoted.length > 0) return unquoted;
	return [
		problem('wrong-value', entry.file, valueAt(entry, ...path), {
			key: nameOf(path),
			mend: mendOf({
				issue,
				collection: entry.collection,
				field: nameOf(path).split('.').at(-1) ?? '',
				value: at(entry.data, path),
				keys: knownKeys(entry, path),
			}),
		}),
	];
}

const nameOf = (path: (string | number)[]) => path.filter((part) => typeof part === 'string').join('.');

function at(data: unknown, path: (string | number)[]): unknown {
	let here = data;
	for (const part of path) here = (here as Record<string | number, unknown> | undefined)?.[part];
	return here;
}

/** `- Say one thing: then stop` is a text to its writer and a group of fields to YAML. */
function needsQuotes(entry: ParsedEntry, issue: z.core.$ZodIssue, path: (string | number)[]): Problem[] {
	const value = at(entry.data, path);
	if (issue.code !== 'invalid_type' || issue.expected !== 'string' || !isGroup(value)) return [];
	const place = valueAt(entry, ...path);
	const keys = Object.keys(value as object);
	if (keys.length > 1) {
		const named = keys.map((key) => `\`${key}\``).join(', ');
		const home = Object.keys(entry.data ?? {}).find((key) => hasAll(knownKeys(entry, [key, 0]), keys));
		const mend = `Expected a text, found the fields ${named}.${home ? ` They belong under \`${home}\`.` : ''}`;
		return [problem('wrong-value', entry.file, place, { key: nameOf(path), mend })];
	}
	const text = oneLine(entry.source, place);
	const fix = text === undefined ? undefined : quoted(text);
	return [problem('needs-quotes', entry.file, place, {}, { fix })];
}

const hasAll = (known: readonly string[], keys: readonly string[]) =>
	keys.every((key) => known.includes(key));

const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text at a place that lies in one line. */
function oneLine(source: string, { line, column, endLine, endColumn = 0 }: Place): string | undefined {
	const text = source.split('\n')[line - 1] ?? '';
	const whole = endLine === line || (endLine === line + 1 && endColumn === 1);
	return whole ? text.slice(column - 1).trimEnd() : undefined;
}
