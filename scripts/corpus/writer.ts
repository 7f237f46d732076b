import { bare, eachClass, isFunctionWord, type Language, type Word, type WordClass } from './language.ts';
import type { Random } from './random.ts';
import type { Repeats } from './repeats.ts';

/** A sentence before it is written down: a piece of markup takes one place among its words. */
export interface Sentence {
	words: string[];
	end: string;
}

/** Writes text of a subject. Nothing it writes holds a quotation mark, a bracket or a line break. */
export interface Writer {
	/** 4 to 30 words, or fewer at most. */
	sentence(most?: number): Sentence;
	paragraph(most?: number): Sentence[];
	/** Whole sentences, together between two lengths. */
	prose(size: Size): string;
	/** At least three words of a sentence, without capital and without full stop. */
	fragment(words: number, chars: number): string;
	/** A single content word. */
	word(): string;
}

interface Size {
	words?: readonly [min: number, max: number];
	chars?: readonly [min: number, max: number];
}

/** What a writer works with; the repeats are those of the whole corpus. */
export interface Material {
	language: Language;
	random: Random;
	repeats: Repeats;
}

/** The most words of a sentence, and how many sentences a paragraph has: as often as it stands here. */
export const longest = 30;
const sentencesInParagraph = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5];

/** The fewest words of a paragraph. Shorter ones have so few runs of eight words that chance repeats them. */
const shortestParagraph = 10;

/** Sentences up to so many words get a second half now and then: the model's own are short. */
const joinedUpTo = 14;
const joinedShare = 0.4;
const joints = ['and', 'and', 'but', 'so', 'while'];

/** The share of content words that another one replaces, and where that one is from. */
const replaced = 0.85;
const fromSubject = 0.4;
const fromRare = 0.1;

/** Content words of each class that a text comes back to. */
const wordsOfSubject = 30;

/** A writer with a subject of its own: some words that this text uses more than others do. */
export function createWriter({ language, random, repeats }: Material): Writer {
	const { seen } = language;
	const subject = eachClass((name) => Array.from({ length: wordsOfSubject }, () => random.pick(seen[name])));
	const another = (name: WordClass) => anotherWord(name, subject[name], language, random);
	const draft = (most: number): Sentence => {
		const { words, end } = fitting(
			() => walkThrough(language, random),
			({ words }) => words.length >= 4 && words.length <= most,
		);
		return { words: words.map((word) => replace(word, another, random)), end };
	};
	const fresh = (sentences: readonly Sentence[]) => repeats.isNew(sentences.flatMap(({ words }) => words));
	const sentence = (most = longest) =>
		fitting(
			() => draft(most),
			(made) => fresh([made]),
		);
	return {
		sentence,
		paragraph: (most = longest) =>
			fitting(
				() => Array.from({ length: random.pick(sentencesInParagraph) }, () => draft(most)),
				(made) => made.flatMap(({ words }) => words).length >= shortestParagraph && fresh(made),
			),
		prose: ({ words = [0, Infinity], chars = [0, Infinity] }) => {
			const least = Math.max(1, Math.floor(Math.max(words[0], chars[0] / 6) / 14));
			const made = fitting(
				() => Array.from({ length: random.between(least, least + 2) }, () => draft(longest)),
				(sentences) =>
					isBetween(sentences.flatMap((one) => one.words).length, words) &&
					isBetween(render(sentences).length, chars) &&
					fresh(sentences),
			);
			return render(made);
		},
		fragment: (words, chars) =>
			fitting(
				() => trimmed(draft(longest).words.slice(0, words)).join(' '),
				(made) => made.split(' ').length >= 3 && made.length <= chars,
			),
		word: () => random.pick(subject.other),
	};
}

/** Sentences as one line of text. */
export const render = (sentences: readonly Sentence[]): string =>
	sentences.map(({ words, end }) => capital(words.join(' ')) + end).join(' ');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Tries until something fits. That it hardly ever does is a mistake of the caller. */
export function fitting<T>(make: () => T, fits: (made: T) => boolean): T {
	for (let tries = 0; tries < 5000; tries++) {
		const made = make();
		if (fits(made)) return made;
	}
	throw new Error('Nothing that fits came in 5,000 tries: the lengths asked for are too narrow.');
}

const isBetween = (n: number, [min, max]: readonly [number, number]) => n >= min && n <= max;

interface Draft {
	words: (Word | string)[];
	end: string;
}

/** One way through the model, or two that are joined. */
function walkThrough(language: Language, random: Random): Draft {
	const first = oneWay(language, random);
	if (first.end === '?' || first.words.length > joinedUpTo || !random.chance(joinedShare)) return first;
	const second = oneWay(language, random);
	return { words: [...withComma(first.words), random.pick(joints), ...second.words], end: second.end };
}

const withComma = (words: readonly Word[]): (Word | string)[] => [
	...words.slice(0, -1),
	`${words.at(-1)?.plain ?? ''},`,
];

/** After the last two words, or after the last one where two leave no choice. */
function oneWay({ starts }: Language, random: Random): { words: Word[]; end: string } {
	const [first, second] = random.pick(starts);
	const words = [first];
	let state = second;
	while (words.length < 40) {
		const { word, next } = state;
		if (word.kind === 'end') return { words, end: word.text };
		words.push(word);
		state = random.pick(next.length < 2 && random.chance(0.3) ? word.next : next);
	}
	return { words, end: '.' };
}

/** Another word of the same kind: without this, a small model says the same eight words again and again. */
function replace(word: Word | string, another: (name: WordClass) => string, random: Random): string {
	if (typeof word === 'string') return word;
	const { text, plain, kind } = word;
	if (kind === 'fixed' || kind === 'end') return text;
	if (kind === 'number') return String(random.between(12, 940)) + text.slice(plain.length);
	return random.chance(replaced) ? another(kind) + text.slice(plain.length) : text;
}

function anotherWord(
	name: WordClass,
	subject: readonly string[],
	{ seen, rare }: Language,
	random: Random,
): string {
	const chance = random.next();
	if (chance < fromSubject) return random.pick(subject);
	return chance < fromSubject + fromRare ? byRank(rare[name], random) : random.pick(seen[name]);
}

/** Zipf's law with Mandelbrot's offset: the word of rank r comes about as often as 1 / (r + 50). */
const byRank = (words: readonly string[], random: Random): string =>
	words[Math.floor(50 * ((words.length + 50) / 50) ** random.next()) - 50] ?? random.pick(words);

/** Without words at the end that want another one behind them. */
function trimmed(words: readonly string[]): string[] {
	const rest = [...words];
	while (rest.length > 0 && isFunctionWord(bare(rest.at(-1) ?? ''))) rest.pop();
	return [...rest.slice(0, -1), bare(rest.at(-1) ?? '')];
}
