import { stem } from './stem.ts';

/** A word that the wiki knows. */
export interface KnownWord {
	word: string;
	stem: string;
	/** How rare it is among names and other short texts, from 0 to 9; none where it stands in long texts only. */
	rarity: number | undefined;
	/** It stands in a name or a way of asking: only such a word is taken for what a misspelt one means. */
	isSubject: boolean;
}

export interface Vocabulary {
	/** All words, in alphabetical order. */
	words: readonly KnownWord[];
	byStem: ReadonlyMap<string, KnownWord>;
	subjects: readonly KnownWord[];
}

/** Reads the vocabulary as the index stores it, `Abandon5 abuse3 acrobat`, with more words that are subjects. */
export function readVocabulary(text: string, more: readonly string[] = []): Vocabulary {
	const words = text
		.split(' ')
		.filter(Boolean)
		.map((entry): KnownWord => {
			const written = entry.replace(/\d$/, '');
			const word = written.toLowerCase();
			const rarity = written === entry ? undefined : Number(entry.slice(-1));
			return { word, stem: stem(word), rarity, isSubject: written !== word };
		});
	const byStem = new Map(words.map((entry) => [entry.stem, entry]));
	const others = more.map((word): KnownWord => {
		const entry = byStem.get(stem(word));
		return { word, stem: stem(word), rarity: entry?.rarity, isSubject: true };
	});
	for (const other of others) if (!byStem.has(other.stem)) byStem.set(other.stem, other);
	return { words, byStem, subjects: [...words.filter(({ isSubject }) => isSubject), ...others] };
}

export const isKnown = ({ byStem }: Vocabulary, word: string) => byStem.has(stem(word));

/** The most that a word of so many letters may differ from the one that was meant. */
const maxDifference = (letters: number) =>
	letters < 4 ? 0 : letters < 5 ? 0.8 : letters < 6 ? 1 : letters < 9 ? 1.6 : 2.2;

/** A little less sure, where only the stems are alike; short stems are like too many others. */
const formDiffers = 0.05;
const minStem = 5;

/** What was sought, with its slack, and what was found. */
export type Nearest = Map<string, string | undefined>;
const maxNearest = 500;

/** The nearest subject, sought once for each word. */
export function nearestOf(cache: Nearest, word: string, { subjects }: Vocabulary, slack = 0) {
	const key = `${slack} ${word}`;
	if (!cache.has(key)) {
		if (cache.size >= maxNearest) cache.clear();
		cache.set(key, nearestWord(word, subjects, slack));
	}
	return cache.get(key);
}

/** The likeliest word for a misspelt one; of two that are as near, the one that is less rare. */
export function nearestWord(
	written: string,
	words: readonly Pick<KnownWord, 'word' | 'stem' | 'rarity'>[],
	/** How much more a word may differ, where missing it is worse than taking another for it. */
	slack = 0,
): string | undefined {
	const most = maxDifference(written.length) + slack;
	const writtenStem = stem(written);
	const [letters, stemLetters] = [lettersOf(written), lettersOf(writtenStem)];
	const mostInStem = maxDifference(writtenStem.length) + Math.min(0, slack);
	let best: string | undefined;
	let least = Infinity;
	for (const { word, stem: itsStem, rarity } of words) {
		if (word.length < 4) continue;
		// The slip may stand in a form that no page has: “aplogizing”.
		const inStem =
			writtenStem.length < minStem
				? Infinity
				: near(writtenStem, stemLetters, itsStem, mostInStem) + formDiffers;
		const total = Math.min(near(written, letters, word, most), inStem) + (rarity ?? 9) / 100;
		if (total < least) [best, least] = [word, total];
	}
	return best;
}

const near = (a: string, lettersOfA: number, b: string, most: number) =>
	Math.abs(a.length - b.length) > 2 || leastByLetters(lettersOfA, lettersOf(b)) > most
		? Infinity
		: within(differenceOf(a, b, most), most);

/** The letters of a word as bits. */
function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits;
}

/** A letter that the other word doesn't hold at all has to go: that costs as much as one changed for another. */
const leastByLetters = (a: number, b: number) => leastChange * Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
const leastChange = 0.6;

function bitsIn(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}

const within = (difference: number, most: number) => (difference <= most ? difference : Infinity);

const vowels = new Set('aeiouy');
/** Letters that sound alike. */
const alike = new Set(['ck', 'cs', 'kq', 'sz', 'fv', 'gj', 'mn', 'bp', 'dt', 'cq', 'cz', 'xz', 'uw', 'iy']);
const soundAlike = (a: string, b: string) => alike.has(a < b ? a + b : b + a);

const replaced = (a: string, b: string) =>
	(vowels.has(a) && vowels.has(b)) || soundAlike(a, b) ? leastChange : 1;
/** A letter too many or too few: a doubled one hardly counts, a vowel or one that is not heard counts less. */
const extra = (letter: string, before: string | undefined, after: string | undefined) =>
	letter === before
		? 0.3
		: letter === 'h' || isSilent(letter, before) || isSilent(letter, after)
			? 0.7
			: vowels.has(letter)
				? 0.8
				: 1;
const isSilent = (letter: string, beside: string | undefined) =>
	beside !== undefined && soundAlike(letter, beside);

/**
 * How far two words are apart, by letters changed, added, left out or swapped, each weighed by how easily it
 * happens; a wrong first letter counts more. Gives Infinity as soon as it is certain to be more than `most`.
 */
export function differenceOf(a: string, b: string, most = Infinity): number {
	const start = a[0] === b[0] ? 0 : soundAlike(a[0] ?? '', b[0] ?? '') ? 0.3 : 0.8;
	if (start > most) return Infinity;
	let beforeLast: number[] = [];
	let last = [0];
	let minBefore = 0;
	for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + extra(b[j - 1]!, b[j - 2], b[j]);
	for (let i = 1; i <= a.length; i++) {
		const row = [(last[0] ?? 0) + extra(a[i - 1]!, a[i - 2], a[i])];
		let least = row[0]!;
		for (let j = 1; j <= b.length; j++) {
			const [x, y] = [a[i - 1]!, b[j - 1]!];
			let cost = Math.min(
				last[j - 1]! + (x === y ? 0 : replaced(x, y)),
				last[j]! + extra(x, a[i - 2], a[i]),
				row[j - 1]! + extra(y, b[j - 2], b[j]),
			);
			if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, beforeLast[j - 2]! + 0.6);
			row[j] = cost;
			least = Math.min(least, cost);
		}
		// A swap reaches back two rows.
		if (Math.min(least, minBefore) + start > most) return Infinity;
		minBefore = least;
		[beforeLast, last] = [last, row];
	}
	return last[b.length]! + start;
}
