import type { Synonyms } from './concepts.ts';
import { isPersonWord } from './english.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Words that bring help first, as the content's danger.yaml gives them. */
export interface Danger {
	id: string;
	/** The card's heading and its words of care. */
	title: string;
	text: string;
	/** The article to read, with its title. */
	article: string;
	articleTitle?: string | undefined;
	words: readonly string[];
	/** Where these words mean something harmless. */
	unless?: readonly string[] | undefined;
}

/** Gives the word that a written word most likely is; undefined where it is no slip of one of these. */
export type Mend = (word: string, among: readonly string[]) => string | undefined;

export type FindDanger<D extends Danger> = (tokens: readonly Token[], mend?: Mend) => D | undefined;

/** One place of a pattern: the stems that may stand there. */
type Place = ReadonlySet<string>;

const pronouns = {
	me: ['me', 'us'],
	them: ['he', 'him', 'she', 'her', 'they', 'them'],
};

/**
 * Finds the first entry whose words a query says. Words come in their order; between them only words that say
 * nothing may stand, and no person. `a/b` is a choice; `{me}`, `{them}` and `{id}` of a group of synonyms stand
 * for people.
 */
export function dangerFinder<D extends Danger>(
	entries: readonly D[],
	groups: readonly Synonyms[],
): FindDanger<D> {
	const compile = (line: string) => compileLine(line, groups);
	const compiled = entries.map((entry) => ({
		entry,
		patterns: entry.words.map(compile),
		unless: (entry.unless ?? []).map(compile),
	}));
	const lexicon = [
		...new Set([
			...entries.flatMap(({ words }) => words.flatMap(plainWords)),
			...groups.filter(({ who }) => who).flatMap(({ words }) => words),
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

/** The people that may stand for `{name}`: words of the group, with “them” a partner or one of the family. */
export function peopleOf(name: string, groups: readonly Synonyms[]): string[] {
	const wordsOf = (id: string) =>
		(groups.find((group) => group.id === id)?.words ?? []).filter((word) => !word.includes(' '));
	if (name === 'me') return pronouns.me;
	if (name === 'them') return [...pronouns.them, ...wordsOf('partner'), ...wordsOf('family')];
	return wordsOf(name);
}

/** The places of a line that name people, without their braces. */
export const peopleNamed = (line: string) => [...line.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

const plainWords = (line: string) => line.split(/[\s/]+/).filter((word) => /^[a-z']+$/.test(word));

const compileLine = (line: string, groups: readonly Synonyms[]): Place[] =>
	line.split(/\s+/).flatMap((part): Place[] => {
		const name = /^\{(.*)\}$/.exec(part)?.[1];
		if (name !== undefined) return [new Set(peopleOf(name, groups).map(stem))];
		const choices = part.split('/').map((word) => tokensOf(word));
		// One written word may be two spoken ones: “won't” is “will not”.
		const [only] = choices;
		if (choices.length === 1 && only) return only.map((token) => new Set([token.stem]));
		return [new Set(choices.flatMap((tokens) => tokens.slice(-1)).map((token) => token.stem))];
	});

const fits = (place: Place, token: Token) => place.has(token.stem);

const mayStandBetween = (token: Token) => token.isStop && !isPersonWord(token.word);

type Span = readonly [from: number, to: number];

/** A harmless saying takes back what it meets, unless the words of danger say all of it and more. */
const takesBack = ([a, b]: Span, [from, to]: Span) =>
	a <= to && b >= from && !(a >= from && b <= to && b - a < to - from);

/** Every stretch of the query that says the pattern. */
function spans(tokens: readonly Token[], pattern: readonly Place[]): Span[] {
	return tokens.flatMap((_, from): Span[] => {
		const to = endOf(tokens, pattern, from);
		return to === undefined ? [] : [[from, to]];
	});
}

function endOf(tokens: readonly Token[], pattern: readonly Place[], from: number): number | undefined {
	let at = from;
	for (const [index, place] of pattern.entries()) {
		const first = tokens[at];
		if (index === 0 && (!first || !fits(place, first))) return undefined;
		while (tokens[at] && !fits(place, tokens[at]!)) {
			if (!mayStandBetween(tokens[at]!)) return undefined;
			at++;
		}
		if (!tokens[at]) return undefined;
		at++;
	}
	return at - 1;
}

function mended(token: Token, lexicon: readonly string[], mend: Mend): Token {
	if (token.isStop || token.word.length < 4) return token;
	const word = mend(token.word, lexicon);
	return word === undefined ? token : { word, stem: stem(word), isStop: false };
}
