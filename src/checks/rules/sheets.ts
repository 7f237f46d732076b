import { blanksOf, linesOf, maxLines } from '../../content/sheet.ts';
import { isOf } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'sheet-blank': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: "A sheet is there to be filled in, and this one has no blank, or one that can't be read: nothing stands between its brackets, or the second is missing. The words there tell the reader what to write.",
		as: 'yaml',
		in: 'en/sheets/our-pause.yaml',
		bad: `parts:
  - say: We look at this again on [ ].`,
		mend: 'Name what goes in. Ruled lines (`lines: 2`) and a grid are blanks too.',
		good: `parts:
  - say: We look at this again on [date].`,
	},
	'sheet-room': {
		severity: 'error',
		part: 'Structure',
		message: ({ lines, most }: { lines: number; most: number }) =>
			`This sheet takes about ${lines} lines, expected at most ${most}: it would not fit one sheet of paper. Take a part out, or ask for fewer lines.`,
		what: 'A sheet stands on one sheet of paper, A4 or Letter, empty and filled in with a pencil. This one asks for more lines than there is room for.',
		as: 'yaml',
		in: 'en/sheets/our-pause.yaml',
		bad: `rows: ['[day]', '[day]', '[day]', '[day]']
lines: 6`,
		mend: 'Ask for fewer lines or rows, or make two sheets.',
		good: `rows: ['[day]', '[day]', '[day]']
lines: 3`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

interface Part {
	title?: string;
	say?: string;
	lines?: number;
	columns?: never[];
	rows?: string[];
}

/** A sheet has something to fill in, each blank has its name, and it stands on one sheet of paper. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => {
		if (!isOf(entry, 'sheets') || !Array.isArray(entry.data?.['parts'])) return [];
		const parts = (entry.data['parts'] as unknown[]).map(asPart);
		// What isn't written as a part is reported by the schema.
		if (parts.some((part) => part === undefined)) return [];
		const whole = parts as Part[];
		const nameless = whole.flatMap((part, index) => [
			...texts(part, index).filter(({ text }) => /\[\s*\]|\[[^\]]*(?:\[|$)|_{2,}|\.{4,}|[［【]/.test(text)),
		]);
		const lines = linesOf(whole);
		return [
			...nameless.map(({ path }) =>
				problem('sheet-blank', entry.file, valueAt(entry, 'parts', ...path), { what: nameIt }),
			),
			...(whole.reduce((sum, part) => sum + blanksOf(part), 0) === 0 && nameless.length === 0
				? [problem('sheet-blank', entry.file, keyAt(entry, 'parts'), { what: giveOne })]
				: []),
			...(lines > maxLines
				? [problem('sheet-room', entry.file, keyAt(entry, 'parts'), { lines, most: maxLines })]
				: []),
		];
	});

const nameIt =
	'Unexpected blank without a name, or one that is not closed. Write what goes in between square brackets: `[time]`.';
const giveOne =
	'Expected at least one blank to fill in, found none. Put a name between square brackets into a sentence, or add `lines: 2`.';

/** Whether all that is counted is of its kind. */
function asPart(value: unknown): Part | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { say, lines, columns, rows } = value as Record<string, unknown>;
	const fits =
		(say === undefined || typeof say === 'string') &&
		(lines === undefined || (Number.isInteger(lines) && Number(lines) > 0 && Number(lines) < 100)) &&
		(columns === undefined || Array.isArray(columns)) &&
		(rows === undefined || (Array.isArray(rows) && rows.every((row) => typeof row === 'string'))) &&
		(say !== undefined || lines !== undefined || (columns !== undefined && rows !== undefined));
	return fits ? value : undefined;
}

const texts = ({ say, rows = [] }: Part, index: number) => [
	...(say === undefined ? [] : [{ text: say, path: [index, 'say'] }]),
	...rows.map((text, row) => ({ text, path: [index, 'rows', row] })),
];
