import type { SheetPart } from './schemas/sheet.ts';
import { segments } from './text/phrase.ts';

/** How many blanks a part has to fill in. */
export const blanksOf = ({ say, columns, rows }: Partial<SheetPart>): number =>
	say !== undefined
		? blanksIn(say)
		: columns && rows
			? columns.length * rows.length + sum(rows.map(blanksIn))
			: 1;

/**
 * How many ruled lines a sheet takes on paper, roughly: sentences run over about seventy signs and what is written
 * into their blanks, and a heading is one more.
 */
export const linesOf = (parts: readonly Partial<SheetPart>[]): number =>
	sum(
		parts.map(({ title, hint, say, lines = 2, columns, rows = [] }) => {
			const body =
				say !== undefined
					? Math.ceil((say.length + 15 * blanksIn(say)) / 70)
					: columns
						? rows.length * lines + 2
						: lines;
			return body + (title === undefined ? 0 : 1) + (hint === undefined ? 0 : 1);
		}),
	);

/** As many as stand on one sheet of paper, under what the sheet says of itself. */
export const maxLines = 24;

const blanksIn = (text: string) => segments(text).filter(({ kind }) => kind === 'blank').length;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
