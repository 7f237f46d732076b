import { problem, type ContentRule } from '../problem.ts';
import { isStray } from '../source/fileKinds.ts';

/** A file that no collection reads would vanish without a word; a link could lead out of the content. */
export const strayFile: ContentRule = ({ files, folder }) =>
	files
		.filter(({ path, isLink }) => isLink || isStray(path))
		.map(({ path, isLink }) =>
			problem(isLink ? 'link-file' : 'stray-file', `${folder}/${path}`, { line: 1, column: 1 }, {}),
		);
