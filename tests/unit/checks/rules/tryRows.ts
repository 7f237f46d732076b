import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';

/** What is wrong, a file of the tiny tree, a text of it, what it becomes, and every problem that is reported, in full. */
type Row = [name: string, path: string, from: string, to: string, expected: string[]];

/** One test a row. */
export const tryRows = (rows: Row[]) =>
	test.each(rows)('%s', (_name, path, from, to, expected) => {
		expect(expected).not.toEqual([]);
		expect(problemsOf(edited(path, from, to))).toEqual(expected);
	});
