/** A table in Markdown, padded so that it can be read in a terminal. Figures stand at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((name, column) =>
		Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const pad = (cell: string, width: number, column: number) =>
	column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** The median of measured figures; of an even number, the upper of the two in the middle. */
export const median = (figures: readonly number[]): number =>
	[...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

/** Median, minimum and maximum: `12.3 (12.1–14.0)`. A dash where this system doesn't tell. */
export function spread(figures: readonly (number | undefined)[], digits = 0): string {
	const measured = figures.filter((figure) => figure !== undefined);
	if (measured.length === 0 || measured.length < figures.length) return '–';
	const say = (figure: number) => figure.toFixed(digits);
	if (measured.length === 1) return say(median(measured));
	return `${say(median(measured))} (${say(Math.min(...measured))}–${say(Math.max(...measured))})`;
}
