import { fieldOf, type Entry } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'asked-twice': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ found, first }: { found: string; first: string }) =>
			`Unexpected second “${found}” under \`asked\`: the same line leads to ${first}. Leave it on the page that answers it best, and take it out on the other.`,
		what: 'A line under `asked` leads whoever types it to one page. This one stands on two, so the search would have to guess. Capital letters, hyphens and apostrophes make no difference.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: `asked:
  - Time-out # it stands in articles/pause.mdx as well`,
		mend: 'The message names the other place. Keep the line where somebody who types it finds the answer.',
		good: `asked:
  - how long is a time-out`,
	},
	'asked-alike': {
		severity: 'warning',
		part: 'What the search understands',
		message: ({ found, first, line }: { found: string; first: string; line: number }) =>
			`“${found}” says nearly the same as “${first}” in line ${line}. Leave one of them out, or ask in another way.`,
		what: 'A warning. Two lines of one page have more than 60 % of their words in common. The search finds the page by words in any order, so the second line adds next to nothing; a line in quite other words would.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: `asked:
  - how long is a pause in a fight
  - how long is a pause in our fight`,
		mend: 'Keep the plainer one. Think of somebody who knows none of our words: what would they type?',
		good: `asked:
  - how long is a pause in a fight
  - when do we go on talking`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Each way of asking leads to one page, and a page's own are told apart by their words. */
export const run: ContentRule = ({ entries }) => {
	const lines = entries.flatMap(linesOf);
	return [...onTwoPages(lines), ...[...Map.groupBy(lines, ({ entry }) => entry).values()].flatMap(alike)];
};

interface Line {
	entry: Entry;
	found: string;
	index: number;
	words: ReadonlySet<string>;
}

function linesOf(entry: Entry): Line[] {
	const asked = fieldOf(entry, 'asked');
	return (Array.isArray(asked) ? asked : []).flatMap((found: unknown, index) =>
		typeof found === 'string' ? [{ entry, found, index, words: new Set(wordsOf(found)) }] : [],
	);
}

function onTwoPages(lines: readonly Line[]): Problem[] {
	const first = new Map<string, Line>();
	return lines.flatMap((line) => {
		const key = wordsOf(line.found).join(' ');
		const earlier = first.get(key);
		if (!earlier) first.set(key, line);
		if (!earlier || earlier.entry === line.entry) return [];
		const at = `${earlier.entry.file}:${placeOf(earlier).line}`;
		return [problem('asked-twice', line.entry.file, placeOf(line), { found: line.found, first: at })];
	});
}

const maxShared = 0.6;

/** Of one page; a page of thousands of lines has been told by its schema. */
const alike = (lines: readonly Line[]): Problem[] =>
	lines.slice(0, 30).flatMap((line, index) => {
		const earlier = lines.slice(0, index).find(({ words }) => sharedOf(words, line.words) > maxShared);
		return earlier
			? [
					problem('asked-alike', line.entry.file, placeOf(line), {
						found: line.found,
						first: earlier.found,
						line: placeOf(earlier).line,
					}),
				]
			: [];
	});

const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	a.size + b.size === 0 ? 0 : a.intersection(b).size / a.union(b).size;

const placeOf = ({ entry, index }: Line) => valueAt(entry, 'asked', index);

const wordsOf = (line: string) =>
	line
		.toLowerCase()
		.replace(/[’']/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
