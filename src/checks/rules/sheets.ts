import { blanksOf, linesOf, mostLines } from '../../content/sheet.ts';
import { isOf } from '../source/content.ts';
import { keyAt, problem, valueAt, type FileRule } from '../problem.ts';

interface Part {
	title?: string;
	say?: string;
	lines?: number;
	columns?: never[];
	rows?: string[];
}

/** A sheet has something to fill in, each blank has its name, and it stands on one sheet of paper. */
export const sheets: FileRule = ({ entries }) =>
	entries.flatMap((entry) => {
		if (!isOf(entry, 'sheets') || !Array.isArray(entry.data?.['parts'])) return [];
		const parts = (entry.data['parts'] as unknown[]).map(asPart);
		// What isn't written as a part is told by the schema.
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
			...(lines > mostLines
				? [problem('sheet-room', entry.file, keyAt(entry, 'parts'), { lines, most: mostLines })]
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
	return fits ? (value as Part) : undefined;
}

const texts = ({ say, rows = [] }: Part, index: number) => [
	...(say === undefined ? [] : [{ text: say, path: [index, 'say'] }]),
	...rows.map((text, row) => ({ text, path: [index, 'rows', row] })),
];
