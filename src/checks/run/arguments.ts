import { parseArgs } from 'node:util';

export interface Arguments {
	content: string;
	format: 'text' | 'github' | 'json';
	fix: boolean;
	/** Only the problems of these files are told; all content is read all the same. */
	files: string[];
}

export const usage =
	'Usage: npm run check:content -- [--content DIR] [--format text|github|json] [--fix] [FILES…]';

/** Throws an error with a sentence for people where the words of the call are off. */
export function readArguments(words: string[]): Arguments {
	const { values, positionals } = parseArgs({
		args: words,
		allowPositionals: true,
		options: {
			content: { type: 'string', default: 'content' },
			format: { type: 'string', default: 'text' },
			fix: { type: 'boolean', default: false },
		},
	});
	const { content, format, fix } = values;
	if (format !== 'text' && format !== 'github' && format !== 'json')
		throw new Error(`Unexpected format \`${format}\`, expected text, github or json.`);
	return { content, format, fix, files: positionals };
}
