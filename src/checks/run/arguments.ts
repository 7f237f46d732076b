import { parseArgs } from 'node:util';

export interface Arguments {
	content: string;
	format: 'text' | 'github' | 'json';
	fix: boolean;
	/** The commit that a change is held against: then only what the change touches is told. */
	base: string | undefined;
	/** Only the problems of these files are told; all content is read all the same. */
	files: string[];
}

export const usage = `Usage: npm run check:content -- [--content DIR] [--format text|github|json] [--fix] [--base COMMIT] [FILES…]

  FILES, --base   tell only what concerns these files, or what has changed since a commit
  --fix           mends what has exactly one right answer, and says what it changed
  --content DIR   checks another content folder
Ends with 0 where there is no error, 1 where there is one, 2 where the content could not be checked.`;

/** Throws an error with a sentence for people where the words of the call are off. */
export function readArguments(words: string[]): Arguments {
	const { values, positionals } = parseArgs({
		args: words,
		allowPositionals: true,
		options: {
			content: { type: 'string', default: 'content' },
			format: { type: 'string', default: 'text' },
			fix: { type: 'boolean', default: false },
			base: { type: 'string' },
		},
	});
	const { content, format, fix, base } = values;
	if (format !== 'text' && format !== 'github' && format !== 'json')
		throw new Error(`Unexpected format \`${format}\`, expected text, github or json.`);
	return { content, format, fix, base, files: positionals };
}
