import { anchor } from '../../content/addresses.ts';
import type { ParsedEntry } from '../source/content.ts';
import { problemOf, type FileRule, type Problem } from '../problem.ts';
import { doc as unique } from './unique.ts';

const problem = problemOf(unique);

/** Each place in a page that a link can lead to has a name of its own there. */
export const run: FileRule = ({ entries }) => entries.flatMap(repeatedIn);

function repeatedIn({ file, found }: ParsedEntry): Problem[] {
	const { headings = [], phrases = [], claims = [], exercises = [], diagrams = [] } = found ?? {};
	const named = [
		...headings,
		// The ids of phrases and claims are held against those of all pages elsewhere.
		...firstOf(phrases).map(({ id, at }) => ({ id: anchor.phrase(id), at })),
		...firstOf(claims).map(({ id, at }) => ({ id: anchor.claim(id), at })),
		...exercises.map(({ id, at }) => ({ id: anchor.exercise(id), at })),
		...diagrams.map(({ name, at }) => ({ id: anchor.diagram(name), at })),
	];
	if (new Set(named.map(({ id }) => id.toLowerCase())).size === named.length) return [];
	const first = new Map<string, number>();
	return named
		.sort((a, b) => a.at.offset - b.at.offset)
		.flatMap(({ id, at }) => {
			const line = first.get(id.toLowerCase());
			if (line === undefined) {
				first.set(id.toLowerCase(), at.line);
				return [];
			}
			return [problem('repeated', file, at, { what: 'anchor', found: id, first: `${file}:${line}` })];
		});
}

const firstOf = <T extends { id: string }>(named: readonly T[]): T[] => [
	...new Map(named.toReversed().map((one) => [one.id, one])).values(),
];
