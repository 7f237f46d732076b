import { problemOf, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	unreadable: {
		severity: 'error',
		part: 'Shape',
		message:
			"This file can't be read: it ends the reader or takes too long. Is something nested too deeply, or a bracket opened thousands of times? Undo the last change and take it up again in small pieces.",
		what: "This file crashes the program that reads it, or keeps it busy for more than two seconds. The checker can't tell which line it is, so it names the first; other files are still checked.",
		as: 'mdx',
		bad: 'import "\\',
		mend: 'Undo what you changed last and take it up again in small pieces, until you find the stretch. Then say it in plain words.',
		good: 'Bring in a friend.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A file that ends the process which parses it: nobody can say more of it than its name. */
export const unreadable = (file: string): Problem => problem('unreadable', file, { line: 1, column: 1 }, {});
