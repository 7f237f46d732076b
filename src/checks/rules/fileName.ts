import { isPage } from '../source/content.ts';
import { problem, type FileRule } from '../problem.ts';

/** The file name is the address: it has one shape. Small letters only, so that no two differ by case alone. */
export const fileName: FileRule = ({ file, entries }) =>
	entries.filter(isPage).flatMap(({ slug }) => {
		const at = { line: 1, column: 1 };
		if (reserved.test(slug)) return [problem('reserved-name', file, at, { name: slug })];
		return shape.test(slug) ? [] : [problem('file-name', file, at, { name: slug })];
	});

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
