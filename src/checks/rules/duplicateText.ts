import { ofCollection, type Content, type Entry } from '../source/content.ts';
import { eachParagraph, placeAt, runsAt } from '../source/paragraphs.ts';
import { problemOf, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'copied-text': {
		severity: 'error',
		part: 'Own words',
		message: ({ share, first }: { share: number; first: string }) =>
			`This paragraph says much the same, word for word, as ${first} (${share} of 100 runs of eight words). Say it once and link to it, or say something else here.`,
		what: "More than half of this paragraph, in runs of eight words, stands in another file. Two copies drift apart: one is mended, the other isn't. Paragraphs under twelve words, titles and questions are passed over; books and websites are not compared.",
		as: 'mdx',
		bad: 'They come in and drop their bag. If it gets loud, there is a pause.',
		mend: 'Say it in one place and link there, or say what only this page has to say.',
		good: 'After a long day, [listening](/articles/listening/) comes first.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

interface Paragraph {
	entry: Entry;
	/** Where it stands among the entry's paragraphs. */
	at: number;
}

/** A shared run counts for little; most of a paragraph is a copy. */
const maxShared = 0.5;

/**
 * A paragraph that shares most of its eight-word runs with a paragraph of another file. Each run is a hash; an index
 * from an eighth of them (and the two smallest of each paragraph, so that none is left out) to paragraphs finds the
 * candidates, and only those are held against each other whole. Time grows with the text, not with its square.
 */
export const run: ContentRule = (content) => {
	const problems: Problem[] = [];
	const paragraphs = paragraphsIn(content);
	const seen = new Map<number, Paragraph>();
	for (const paragraph of paragraphs) {
		const candidates = new Set<Paragraph>();
		for (const mark of marksOf(runsAt(paragraph.entry.paragraphs, paragraph.at))) {
			const first = seen.get(mark);
			if (first === undefined) seen.set(mark, paragraph);
			else if (first !== paragraph) candidates.add(first);
		}
		const copied = closest(paragraph, candidates);
		if (copied) problems.push(copied);
	}
	return problems;
};

function paragraphsIn(content: Content): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (const entry of ofCollection(content, 'articles', 'faqs', 'glossary'))
		eachParagraph(entry.paragraphs, (at) => paragraphs.push({ entry, at }));
	return paragraphs;
}

function closest({ entry, at }: Paragraph, candidates: ReadonlySet<Paragraph>): Problem | undefined {
	if (candidates.size === 0) return undefined;
	const runs = runsAt(entry.paragraphs, at);
	for (const other of candidates) {
		if (other.entry === entry) continue;
		const share = shareOf(runs, runsAt(other.entry.paragraphs, other.at));
		if (share <= maxShared) continue;
		const first = `${other.entry.file}:${placeAt(other.entry.paragraphs, other.at).line}`;
		const details = { share: Math.round(share * 100), first };
		return problem('copied-text', entry.file, placeAt(entry.paragraphs, at), details);
	}
	return undefined;
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
