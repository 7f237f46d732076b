import type { Synonyms } from './concepts.ts';
import { isFiller, isPersonWord, turnsRound } from './english.ts';
import { tokensOf, type Token } from './tokens.ts';

/*
 * The language of danger.yaml. Words come in their order; between them only words that say nothing may stand, and no
 * person. Any form of a word counts, with `!` behind it this one alone. `a/b` is a choice; `{me}` and `{them}` stand
 * for people, `{name}` for the words of a list or of a group of synonyms. For `...` up to five words of any kind may
 * stand. A line that begins with `=` must be all that is said.
 */

/** One place of a pattern: the stems that may stand there, and with `!` the words in just this form. */
interface Place {
	words: ReadonlySet<string>;
	/** How many words of any kind may stand before it. */
	gap: number;
}

export interface Pattern {
	places: readonly Place[];
	/** The text says this and nothing else. */
	isWhole: boolean;
	/** Who does it: then nothing that turns it round may stand between, and nobody else. */
	isActive: boolean;
	people: ReadonlySet<string>;
}

/** The numbers of the words that say a pattern. */
export type Match = readonly number[];

type Named = ReadonlyMap<string, readonly string[]>;

const maxBetween = 5;

/** Makes patterns of lines. */
export const compiler = (named: Named) => {
	const people = new Set((named.get('them') ?? []).flatMap(tokensOf).map(({ stem }) => stem));
	/** The same parts stand in many lines: `{them}` in hundreds. */
	const read = new Map<string, ReadonlySet<string>[]>();
	const placesIn = (part: string) => {
		const places = read.get(part) ?? placesOf(part, named);
		read.set(part, places);
		return places;
	};
	return (line: string, isActive = false): Pattern => {
		const places: Place[] = [];
		let gap = 0;
		for (const part of line.replace(/^=\s*/, '').split(/\s+/)) {
			if (part === '...') gap = maxBetween;
			else
				for (const words of placesIn(part)) {
					places.push({ words, gap });
					gap = 0;
				}
		}
		return { places, isWhole: line.startsWith('='), isActive, people };
	};
};

/** Finds the patterns in a text. */
export const matches = (tokens: readonly Token[]) => {
	const byWord = new Map<string, number[]>();
	for (const [at, { word, stem }] of tokens.entries())
		for (const key of [stem, `${word}!`]) byWord.set(key, [...(byWord.get(key) ?? []), at]);
	return (patterns: readonly Pattern[]): Match[] =>
		patterns.flatMap((pattern) => {
			/** Where a place was tried in vain: what may stand between can stand there in more ways than one can try. */
			const failed = new Set<number>();
			const [first] = pattern.places;
			const starts = first ? [...first.words].flatMap((word) => byWord.get(word) ?? []) : [];
			return starts.flatMap((at) => {
				const match = matchFrom(tokens, pattern, at, failed);
				if (!match) return [];
				const isAll = () => tokens.every(({ isStop }, n) => isStop || match.includes(n));
				return pattern.isWhole && !isAll() ? [] : [match];
			});
		});
};

/** The words that stand for each name: of the lists, the groups of synonyms, and the pronouns. */
export function wordsNamed(
	entries: readonly { lists?: Readonly<Record<string, readonly string[]>> | undefined }[],
	groups: readonly Synonyms[],
): Named {
	const single = ({ id, words }: Synonyms) => [id, words.filter((word) => !word.includes(' '))] as const;
	const named = new Map<string, readonly string[]>(groups.map(single));
	for (const { lists = {} } of entries)
		for (const [name, words] of Object.entries(lists)) named.set(name, words);
	const of = (name: string) => named.get(name) ?? [];
	return named
		.set('me', ['me', 'us', 'you'])
		.set('them', [
			'he',
			'him',
			'she',
			'her',
			'they',
			'them',
			...of('partner'),
			...of('family'),
			...of('kin'),
		]);
}

/** The names that a line holds in braces. */
export const namesIn = (line: string) => [...line.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

/** One written word may be two spoken ones: “won't” is “will not”. Of a choice, the last of them counts. */
function placesOf(part: string, named: Named): ReadonlySet<string>[] {
	const choices = part.split('/').flatMap((choice) => {
		const name = /^\{(.*)\}$/.exec(choice)?.[1];
		return name === undefined ? [choice] : (named.get(name) ?? []);
	});
	const read = choices.map((choice) => {
		const isExact = choice.endsWith('!');
		return tokensOf(choice).map(({ word, stem }) => (isExact ? `${word}!` : stem));
	});
	if (read.length === 1) return read[0]!.map((word) => new Set([word]));
	return [new Set(read.flatMap((words) => words.slice(-1)))];
}

const fits = ({ words }: Place, { stem, word }: Token) => words.has(stem) || words.has(`${word}!`);

const mayStandBetween = ({ word, stem, isStop }: Token, isActive: boolean) =>
	((isStop && !isPersonWord(word)) || isFiller(word, stem)) && !(isActive && turnsRound(word));

const isSomebody = ({ word, stem }: Token, { people }: Pattern) =>
	(isPersonWord(word) && word !== 'i') || people.has(stem);

function matchFrom(
	tokens: readonly Token[],
	pattern: Pattern,
	start: number,
	failed: Set<number>,
): Match | undefined {
	const rest = (index: number, from: number): number[] | undefined => {
		const place = pattern.places[index];
		if (!place) return [];
		const tried = index * (tokens.length + 1) + from;
		if (failed.has(tried)) return undefined;
		const found = restAt(place, index, from);
		if (!found) failed.add(tried);
		return found;
	};
	const restAt = (place: Place, index: number, from: number): number[] | undefined => {
		let free = place.gap;
		for (let at = from; at < tokens.length; at++) {
			const token = tokens[at]!;
			const others = fits(place, token) ? rest(index + 1, at + 1) : undefined;
			if (others) return [at, ...others];
			if (mayStandBetween(token, pattern.isActive)) continue;
			if (free-- <= 0 || (pattern.isActive && (turnsRound(token.word) || isSomebody(token, pattern))))
				return undefined;
		}
		return undefined;
	};
	const others = rest(1, start + 1);
	return others && [start, ...others];
}
