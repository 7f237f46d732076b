import type { Synonyms } from './concepts.ts';
import { isFiller, isPersonWord, turnsRound } from './english.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Words that bring help first, as the content's danger.yaml gives them. */
export interface Danger {
	id: string;
	/** The card's heading and its words of care. */
	title: string;
	text: string;
	/** The address of the article to read, without the base path, and its title. */
	article: string;
	articleTitle?: string | undefined;
	words: readonly string[];
	/** Where these words mean something harmless. */
	unless?: readonly string[] | undefined;
	/** These words say who does it: what turns that round, as “am hit by” does, may not stand between them. */
	active?: boolean | undefined;
}

/** Gives the word that a written word most likely is; undefined where it is no slip of one of these. */
export type Mend = (word: string, among: readonly string[]) => Mended | undefined;

export interface Mended {
	word: string;
	/** Hardly another word can be meant. */
	isSure: boolean;
}

export type FindDanger<D extends Danger> = (tokens: readonly Token[], mend?: Mend) => D | undefined;

/** One place of a pattern: the stems that may stand there, and with `!` the words in just this form. */
type Place = ReadonlySet<string>;

interface Pattern {
	places: Place[];
	/** The query says this and nothing else. */
	isWhole: boolean;
	isActive: boolean;
}

interface ReadToken extends Token {
	/** A slip that may have been another word: it counts only beside others. */
	isGuess?: boolean;
}

const pronouns = {
	me: ['me', 'us'],
	them: ['he', 'him', 'she', 'her', 'they', 'them'],
};

/**
 * Finds the first entry whose words a query says. Words come in their order; between them only words that say
 * nothing may stand, and no person. `a/b` is a choice; `{me}` and `{them}` stand for people, `{id}` for the words
 * of a group of synonyms. A line that begins with `=` must be all that is said.
 */
export function dangerFinder<D extends Danger>(
	entries: readonly D[],
	groups: readonly Synonyms[],
): FindDanger<D> {
	const compile = (line: string) => compileLine(line, groups);
	const compiled = entries.map((entry) => ({
		entry,
		patterns: entry.words.map((line) => ({ ...compile(line), isActive: entry.active ?? false })),
		unless: (entry.unless ?? []).map(compile),
	}));
	const named = new Set(entries.flatMap(({ words }) => words.flatMap(groupsNamed)));
	const lexicon = [
		...new Set([
			...entries.flatMap(({ words }) => words.flatMap(plainWords)),
			...groups.filter(({ id, who }) => who || named.has(id)).flatMap(({ words }) => words),
		]),
	].filter((word) => word.length >= 4);
	return (tokens, mend) => {
		const read = mend ? tokens.map((token) => mended(token, lexicon, mend)) : tokens;
		return compiled.find(({ patterns, unless }) => {
			const harmless = unless.flatMap((pattern) => spans(read, pattern));
			return patterns.some((pattern) =>
				spans(read, pattern).some((span) => !harmless.some((saying) => takesBack(saying, span))),
			);
		})?.entry;
	};
}

/** The words that may stand for `{name}`: those of the group, with “them” a partner or one of the family. */
export function groupOf(name: string, groups: readonly Synonyms[]): string[] {
	const wordsOf = (id: string) =>
		(groups.find((group) => group.id === id)?.words ?? []).filter((word) => !word.includes(' '));
	if (name === 'me') return pronouns.me;
	if (name === 'them') return [...pronouns.them, ...wordsOf('partner'), ...wordsOf('family')];
	return wordsOf(name);
}

/** The groups that a line names in braces. */
export const groupsNamed = (line: string) => [...line.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

const plainWords = (line: string) => line.split(/[\s/]+/).filter((word) => /^[a-z']+$/.test(word));

const compileLine = (line: string, groups: readonly Synonyms[]): Pattern => ({
	places: placesOf(line.replace(/^=\s*/, ''), groups),
	isWhole: line.startsWith('='),
	isActive: false,
});

const placesOf = (line: string, groups: readonly Synonyms[]): Place[] =>
	line.split(/\s+/).flatMap((part): Place[] => {
		const name = /^\{(.*)\}$/.exec(part)?.[1];
		if (name !== undefined) return [new Set(groupOf(name, groups).map(stem))];
		const choices = part.split('/').map((word) => ({ isExact: word.endsWith('!'), tokens: tokensOf(word) }));
		// One written word may be two spoken ones: “won't” is “will not”.
		const [only] = choices;
		if (choices.length === 1 && only && !only.isExact)
			return only.tokens.map((token) => new Set([token.stem]));
		return [
			new Set(
				choices.flatMap(({ isExact, tokens }) =>
					tokens.slice(-1).map(({ word, stem }) => (isExact ? `${word}!` : stem)),
				),
			),
		];
	});

const fits = (place: Place, token: Token) => place.has(token.stem) || place.has(`${token.word}!`);

const mayStandBetween = ({ word, stem: itsStem, isStop }: Token, isActive: boolean) =>
	((isStop && !isPersonWord(word)) || isFiller(word, itsStem)) && !(isActive && turnsRound(word));

type Span = readonly [from: number, to: number];

/** A harmless saying takes back what it meets, unless the words of danger say all of it and more. */
const takesBack = ([a, b]: Span, [from, to]: Span) =>
	a <= to && b >= from && !(a >= from && b <= to && b - a < to - from);

/** Every stretch of the query that says the pattern. */
function spans(tokens: readonly ReadToken[], pattern: Pattern): Span[] {
	const { places, isWhole } = pattern;
	const isAlone = places.length === 1;
	return tokens.flatMap((token, from): Span[] => {
		const to = isAlone && token.isGuess ? undefined : endOf(tokens, pattern, from);
		if (to === undefined) return [];
		const rest = isWhole ? [...tokens.slice(0, from), ...tokens.slice(to + 1)] : [];
		return rest.every(({ isStop }) => isStop) ? [[from, to]] : [];
	});
}

function endOf(tokens: readonly Token[], { places, isActive }: Pattern, from: number): number | undefined {
	let at = from;
	for (const [index, place] of places.entries()) {
		const first = tokens[at];
		if (index === 0 && (!first || !fits(place, first))) return undefined;
		while (tokens[at] && !fits(place, tokens[at]!)) {
			if (!mayStandBetween(tokens[at]!, isActive)) return undefined;
			at++;
		}
		if (!tokens[at]) return undefined;
		at++;
	}
	return at - 1;
}

function mended(token: Token, lexicon: readonly string[], mend: Mend): ReadToken {
	if (token.isStop || token.word.length < 4) return token;
	const found = mend(token.word, lexicon);
	if (!found) return token;
	return { word: found.word, stem: stem(found.word), isStop: false, isGuess: !found.isSure };
}
