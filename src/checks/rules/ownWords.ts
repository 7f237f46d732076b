import { ofCollection, type Entry, type Place } from '../content.ts';
import { problem, type ContentRule, type Problem } from '../problem.ts';

interface Paragraph {
	entry: Entry;
	at: Place;
	runs: Int32Array;
}

/** A shared run counts for little; most of a paragraph is a copy. */
const mostShared = 0.5;

/**
 * A paragraph that shares most of its eight-word runs with a paragraph of another file. Each run is a hash; an index
 * from an eighth of them (and the two smallest of each paragraph, so that none is left out) to paragraphs finds the
 * candidates, and only those are held against each other whole. Time grows with the text, not with its square.
 */
export const ownWords: ContentRule = (content) => {
	const seen = new Map<number, Paragraph>();
	return ofCollection(content, 'articles', 'faqs', 'glossary').flatMap((entry) =>
		entry.paragraphs.flatMap(({ at, runs }) => {
			const paragraph = { entry, at, runs };
			const marks = marksOf(runs);
			const told = closest(paragraph, marks, seen);
			for (const mark of marks) if (!seen.has(mark)) seen.set(mark, paragraph);
			return told;
		}),
	);
};

function closest(
	{ entry, at, runs }: Paragraph,
	marks: readonly number[],
	seen: ReadonlyMap<number, Paragraph>,
): Problem[] {
	const tried = new Set<Paragraph>();
	for (const mark of marks) {
		const other = seen.get(mark);
		if (!other || other.entry === entry || tried.has(other)) continue;
		tried.add(other);
		const share = shareOf(runs, other.runs);
		if (share <= mostShared) continue;
		const first = `${other.entry.file}:${other.at.line}`;
		return [problem('copied-text', entry.file, at, { share: Math.round(share * 100), first })];
	}
	return [];
}

/** How much of the shorter paragraph's runs stand in the other. */
function shareOf(a: Int32Array, b: Int32Array): number {
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	const known = new Set(longer);
	return shorter.reduce((sum, run) => sum + (known.has(run) ? 1 : 0), 0) / shorter.length;
}

function marksOf(runs: Int32Array): number[] {
	const marks: number[] = [];
	let smallest = Infinity;
	let next = Infinity;
	for (const run of runs) {
		if ((run & 7) === 0) marks.push(run);
		if (run < smallest) [smallest, next] = [run, smallest];
		else if (run < next) next = run;
	}
	marks.push(smallest);
	if (next !== Infinity) marks.push(next);
	return marks;
}
