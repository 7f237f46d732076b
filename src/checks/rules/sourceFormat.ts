import { sourceFormatter } from '../../content/citations.ts';
import type { SourceData } from '../../content/schemas/source.ts';
import type { ParsedEntry } from '../source/content.ts';
import { problemOf, valueAt, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'source-format': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ why }: { why: string }) =>
			`This record can’t be made into an entry of a list of sources: ${why}. Look at its names, numbers and days.`,
		what: 'Every source is tried in the style in which the pages show it, and this one comes out empty or not at all. A catalogue’s export may hold signs, names or numbers in a form of its own.',
		as: 'json',
		in: 'sources/quiet2024.json',
		bad: '"author": [{ "literal": "(–)" }]',
		mend: 'Compare the record with one that passes, and write the field in the same form.',
		good: '"author": [{ "literal": "Institute of Quiet" }]',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Each source as the pages will show it. Asked only of a record in which nothing else is wrong. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => {
		const why = entry.collection === 'sources' ? whyNot(entry) : undefined;
		return why === undefined ? [] : [problem('source-format', entry.file, valueAt(entry, 'title'), { why })];
	});

let format: ReturnType<typeof sourceFormatter> | undefined;
/** The engine takes its time: a record that was tried is not tried again. */
const tried = new Map<string, string | undefined>();

/** Makes the engine ready, which takes longer than any record. */
export const readyToFormat = () => (format ??= sourceFormatter());

function whyNot({ digest, data }: ParsedEntry): string | undefined {
	if (!tried.has(digest)) tried.set(digest, reasonAgainst(data as SourceData));
	return tried.get(digest);
}

function reasonAgainst(record: SourceData): string | undefined {
	try {
		const reference = readyToFormat()(record);
		return /\p{L}[^(]*\(\d{4}/u.test(reference) ? undefined : 'no name or no year comes out';
	} catch (error) {
		// What the engine has half taken in would spoil the next one.
		format = undefined;
		return error instanceof Error ? error.message : String(error);
	}
}
