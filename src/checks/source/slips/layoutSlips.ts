import type { LineOfYaml, Slip } from './yamlSlips.ts';

/** Lines that stand in the wrong column, or have lost the hyphen before them. */
export function layoutSlip({ lines, at, isText, codes, codesAbove, keys }: LineOfYaml): Slip | undefined {
	const line = lines[at] ?? '';
	if (isText || line.trim() === '' || /^(?:---|\s*#)/.test(line)) return undefined;
	const indent = indentOf(line);
	const words = line.trimStart();
	const isEntry = /^-(?: |$)/.test(words);
	const key = /^(?:- )?([\w-]+):(?: |$)/.exec(words)?.[1];
	const move = (to: number, what: string): Slip => ({
		start: 0,
		end: indent,
		what,
		fix: ' '.repeat(to),
		meant: ' '.repeat(to) + words,
	});
	const above = lastLine(lines, at);
	if (above === undefined) return undefined;
	if (codes.includes('DUPLICATE_KEY') && key !== undefined && !isEntry) {
		const first = rowAbove(lines, at, indent - 2);
		if (first === key)
			return {
				start: indent - 2,
				end: indent,
				what: `A hyphen is missing before \`${key}\`: each entry of a list begins with \`- ${key}: …\`.`,
				fix: '- ',
				meant: `${' '.repeat(indent - 2)}- ${words}`,
			};
	}
	const isDeeper = indent > indentOf(above) && /^ *[\w-]+: +[^>|\s]/.test(above);
	if (key !== undefined && keys.has(key) && isDeeper && codesAbove.includes('BLOCK_AS_IMPLICIT_KEY'))
		return move(
			indentOf(above),
			`Unexpected indentation of ${spaces(indent)}, expected ${spaces(indentOf(above))}: further to the right, \`${key}\` is read as a part of the text above it.`,
		);
	if (codes.length === 0) return undefined;
	const entries = columns(lines, at, /^( *)- /);
	const fields = columns(lines, at, /^( *(?:- )?)[\w-]+:(?: |$)/);
	if (isEntry && entries.length > 0 && !entries.includes(indent) && !fields.includes(indent))
		return move(
			nearestTo(indent, entries),
			`Unexpected indentation of ${spaces(indent)}, expected ${spaces(nearestTo(indent, entries))}: the hyphens of one list begin in the same column.`,
		);
	if (!isEntry && key !== undefined && keys.has(key) && fields.length > 0 && !fields.includes(indent))
		return move(
			nearestTo(indent, fields),
			`Unexpected indentation of ${spaces(indent)}, expected ${spaces(nearestTo(indent, fields))}: the fields of one group begin in the same column.`,
		);
	if (isEntry || key !== undefined) return undefined;
	if (/^ *- /.test(above) && indentOf(above) === indent) {
		const sign = /^[–—•·‣▪●*+](?=\s)/.exec(words)?.[0] ?? '';
		return {
			start: indent,
			end: indent + sign.length,
			what:
				sign === ''
					? 'A hyphen is missing before this text: each entry of a list begins with `- `.'
					: `Unexpected \`${sign}\`, expected a hyphen: each entry of a list begins with \`- \`.`,
			fix: sign === '' ? '- ' : '-',
			meant: `${' '.repeat(indent)}- ${words.slice(sign.length).trimStart()}`,
		};
	}
	return indent === 0 && /^ +[^\s-]/.test(above)
		? move(
				indentOf(above),
				`This line has lost its indentation, so it is no part of the text above it. Begin it with ${spaces(indentOf(above))}.`,
			)
		: undefined;
}

const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
const spaces = (n: number) => (n === 0 ? 'none' : n === 1 ? 'one space' : `${numbers[n] ?? n} spaces`);
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

const lastLine = (lines: readonly string[], at: number) =>
	lines.slice(0, at).findLast((line) => line.trim() !== '' && !/^\s*#/.test(line));

/** In which columns lines of a kind begin that may be open above a line: up to the next field at the margin. */
function columns(lines: readonly string[], at: number, kind: RegExp): number[] {
	const found = new Set<number>();
	for (let above = at - 1; above >= 0; above--) {
		const line = lines[above] ?? '';
		if (line === '---') break;
		const lead = kind.exec(line)?.[1];
		if (lead !== undefined) found.add(lead.length);
		if (/^[^\s#]/.test(line)) break;
	}
	return [...found];
}

const nearestTo = (column: number, known: readonly number[]) =>
	known.reduce((best, one) => (Math.abs(one - column) < Math.abs(best - column) ? one : best));

/** The first field of the row above a line, where a list's hyphens stand in a column. */
function rowAbove(lines: readonly string[], at: number, column: number): string | undefined {
	if (column < 0) return undefined;
	const row = lines.slice(0, at).findLast((line) => line.startsWith(`${' '.repeat(column)}- `));
	return row === undefined ? undefined : /^ *- ([\w-]+):/.exec(row)?.[1];
}
