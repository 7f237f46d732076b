import { problem, type Rule } from '../problem.ts';

/** A file that no collection reads would vanish without a word. */
export const strayFile: Rule = ({ strays, folder }) =>
	strays.map((path) => problem('stray-file', `${folder}/${path}`, { line: 1, column: 1 }, {}));
