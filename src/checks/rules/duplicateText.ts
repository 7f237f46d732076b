import { byAge } from '../source/byAge.ts';
import { ofCollection, type Content, type Entry } from '../source/content.ts';
import { eachParagraph, placeAt, runsAt } from '../source/paragraphs.ts';
import { problemOf, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'copied-text': {
		severity: 'error',
		part: 'Own words',
		message: ({ share, first }: { share: number; first: string }) =>
			`This paragraph says much the same, word for word, as ${first} (${share === 100 ? 'all of it' : `${share} %`}). Say it once and link to it, or say something else here.`,
		what: "More than half of this paragraph, in runs of eight words, stands in another file. Two copies drift apart: one is mended, the other isn't. Paragraphs under twelve words, titles and questions are passed over; books and websites are not compared.",
		as: 'mdx',
		bad: 'They come in and drop their bag. If it gets loud, there is a pause.',
		mend: 'Say it in one place and link there, or say what only this page has to say.',
		good: 'After a long day, [listening](/articles/listening/) comes first.',
	},
	'copied-page': {
		severity: 'error',
		part: 'Own words',
		message: ({ copied, of, first }: { copied: number; of: number; first: string }) =>
			`This page is a copy of ${first}: ${copied === of ? `all ${of}` : `${copied} of its ${of}`} longer paragraphs stand there word for word. Write them anew, begin with \`npm run new\`, or delete this file. The rest is checked once it is a page of its own.`,
		what: 'Most paragraphs of this page stand in another one: somebody copied it to begin a new one, or a system made a second copy. That is a fair way to see how a page is built; the words have to be your own.',
		as: 'yaml',
		in: 'en/articles/going.mdx',
		bad: `description: How two people stop a quarrel in time, agree on when to go on with it, and keep that time.
summary: >-
  When a quarrel gets too loud to hear, stop with a clock time. Whoever stops comes back first and
  says one thing they understood. Nothing is decided while either is still shaking.
notFor: Not if you are afraid of what they might do. Leave whenever you need to, without a word.`,
		mend: 'A template has every field and nobody’s words: `npm run new -- article "Title"`.',
		good: `description: What to say at the door before you go, what the other may answer, and which of the two of you comes back.
summary: >-
  A door that closes softly can be opened again. Say where you are going and when you are back, wait for no yes, and
  keep the time that you named.
notFor: Not with somebody who stands in your way. Go when you can, and as you can.`,
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
export const run: ContentRule = (content, { changed }) => {
	const problems: Copy[] = [];
	const paragraphs = paragraphsIn(content, changed);
	const seen = new Map<number, Paragraph>();
	for (const paragraph of paragraphs) {
		const candidates = new Set<Paragraph>();
		for (const mark of marksOf(runsAt(paragraph.entry.paragraphs, paragraph.at))) {
			const first = seen.get(mark);
			if (first === undefined) seen.set(mark, paragraph);
			else if (first !== paragraph) candidates.add(first);
		}
		const copied = closest(paragraph, candidates);
		if (copied) problems.push({ ...copied, entry: paragraph.entry });
	}
	return [...Map.groupBy(problems, ({ entry }) => entry)].flatMap(([entry, copies]) => told(entry, copies));
};

interface Copy {
	entry: Entry;
	from: Entry;
	problem: Problem;
}

/** Most of a page, in one message; else one a paragraph. */
function told(entry: Entry, copies: readonly Copy[]): Problem[] {
	let of = 0;
	eachParagraph(entry.paragraphs, () => of++);
	const [source] = [...Map.groupBy(copies, ({ from }) => from)].sort(([, a], [, b]) => b.length - a.length);
	const copied = source?.[1].length ?? 0;
	return source && copied >= fewest && copied > of / 2
		? [problem('copied-page', entry.file, { line: 1, column: 1 }, { copied, of, first: source[0].file })]
		: copies.map((one) => one.problem);
}

/** Two paragraphs in common make no copy of a page. */
const fewest = 3;

function paragraphsIn(content: Content, changed: ReadonlySet<string>): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (const entry of byAge(ofCollection(content, 'articles', 'faqs', 'glossary'), changed))
		eachParagraph(entry.paragraphs, (at) => paragraphs.push({ entry, at }));
	return paragraphs;
}

function closest(
	{ entry, at }: Paragraph,
	candidates: ReadonlySet<Paragraph>,
): Omit<Copy, 'entry'> | undefined {
	if (candidates.size === 0) return undefined;
	const runs = runsAt(entry.paragraphs, at);
	for (const other of candidates) {
		if (other.entry === entry) continue;
		const share = shareOf(runs, runsAt(other.entry.paragraphs, other.at));
		if (share <= maxShared) continue;
		const first = `${other.entry.file}:${placeAt(other.entry.paragraphs, other.at).line}`;
		const details = { share: Math.round(share * 100), first };
		return {
			from: other.entry,
			problem: problem('copied-text', entry.file, placeAt(entry.paragraphs, at), details),
		};
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
