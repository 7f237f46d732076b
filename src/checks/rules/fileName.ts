import { isMdx } from '../content.ts';
import { problem, type FileRule } from '../problem.ts';

/** The file name is the address: it has one shape. */
export const fileName: FileRule = ({ file, entries }) =>
	entries
		.filter((entry) => isMdx(entry) && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.slug))
		.map(({ slug }) => problem('file-name', file, { line: 1, column: 1 }, { name: slug }));
