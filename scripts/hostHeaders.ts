import { existsSync, readFileSync } from 'node:fs';

type Header = readonly [name: string, value: string];

/**
 * The headers that a static host would send for a path, by the built site's `_headers` file: a path, which may end
 * in `*`, and below it, indented, what goes with it.
 */
export function hostHeaders(file: string): (path: string) => Header[] {
	const rules = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
	return (path) => rules.filter(({ pattern }) => fits(pattern, path)).flatMap(({ headers }) => headers);
}

function parse(text: string) {
	const rules: { pattern: string; headers: Header[] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [name = '', ...value] = line.trim().split(':');
		if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, value.join(':').trim()]);
		else rules.push({ pattern: line.trim(), headers: [] });
	}
	return rules;
}

const fits = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
