import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Every text of the content below a folder: fields and paragraphs, without markup. It reads for itself, not
 * with the checker: a benchmark's input must not depend on what is measured.
 */
export function textsBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:mdx|yaml)$/.test(path))
		.sort()
		.flatMap((path) => {
			const text = readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
			if (path.endsWith('.yaml')) return strings(parse(text));
			const [, fields = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
			return [...strings(parse(fields)), ...body.split(/\n\s*\n|\n(?=\s*(?:-|\d+\.) )/).map(withoutMarkup)];
		});
}

const strings = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(strings)
			: [];

const withoutMarkup = (text: string) =>
	text
		.replace(/<[^>]*>/g, '')
		.replace(/\]\([^)]*\)/g, '')
		.replace(/^\s*(?:-|>|\d+\.) |[*_`]/gm, '');
