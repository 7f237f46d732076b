import type { Synonyms } from './concepts.ts';
import { dangerScorer, type DangerWeights } from './dangerScore.ts';
import { compiler, matches, namesIn, wordsNamed, type Match, type Pattern } from './dangerPattern.ts';
import { slipMender } from './slips.ts';
import { isObject } from './english.ts';
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
	/** The second door of a card for two readings. */
	other?: string | undefined;
	otherTitle?: string | undefined;
	/** What brings the card. */
	words: readonly string[];
	/** Words that bring the line alone, wherever they fall. */
	line?: readonly string[] | undefined;
	/** Where the card's words mean something harmless. */
	unless?: readonly string[] | undefined;
	/** Sayings that are harmless for every card and for the line. */
	idioms?: readonly string[] | undefined;
	/** These words say who does it: what turns that round, as “am hit by” does, may not stand between them. */
	active?: boolean | undefined;
	/** This card stands in place of the first of these, where one of the others fits as well. */
	between?: readonly string[] | undefined;
	/** This card is shown where no words fit, but all words together speak for danger. */
	byScore?: boolean | undefined;
	/** Words that patterns name: `{acts}`. */
	lists?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface FoundDanger<D extends Danger> {
	card: D | undefined;
	/** A strong word falls. */
	line: boolean;
}

/** `isWord` says of a written word that it is one, and no slip of another. */
export type FindDanger<D extends Danger> = (
	tokens: readonly Token[],
	isWord?: (word: string) => boolean,
) => FoundDanger<D>;

/**
 * Finds the first entry whose words a text says, and whether one strong word falls in it. The language of the
 * patterns stands in dangerPattern.ts.
 */
export function dangerFinder<D extends Danger>(
	entries: readonly D[],
	groups: readonly Synonyms[],
	learnt = nothingLearnt,
): FindDanger<D> {
	const lines = entries.flatMap(({ words, line = [] }) => [...words, ...line]);
	const used = new Set(lines.flatMap(namesIn));
	const named = wordsNamed(
		entries,
		groups.filter(({ id, who }) => who || used.has(id)),
	);
	const compile = compiler(named);
	const compiled = entries.map((entry) => ({
		entry,
		words: entry.words.map((line) => compile(line, entry.active)),
		unless: (entry.unless ?? []).map((line) => compile(line)),
	}));
	const line = entries.flatMap((entry) => (entry.line ?? []).map((text) => compile(text)));
	const idioms = entries.flatMap((entry) => (entry.idioms ?? []).map((text) => compile(text)));
	const scoreOf = dangerScorer(learnt, stemsOf(named.get('partner') ?? []));
	const unclear = entries.find(({ byScore }) => byScore);
	const mend = slipMender(mended.flatMap((name) => named.get(name) ?? []));
	return (written, isWord = () => false) => {
		const tokens = written.map((token) => {
			const word = token.isStop ? token.word : mend(token.word, isWord);
			return word === token.word ? token : { word, stem: stem(word), isStop: false };
		});
		const find = matches(tokens);
		const score = scoreOf(tokens);
		/** A harmless saying counts unless all the rest speaks for danger. */
		const sayings = score >= learnt.despiteIdioms ? [] : find(idioms);
		/** How far the words around a pattern speak for danger, by themselves. */
		const evidence = (match: Match) => scoreOf(around(match, tokens)) - learnt.bias;
		/** Patterns in words that speak for something harmless are taken back. */
		const meant = (patterns: readonly Pattern[], harmless: readonly Match[], least: number) =>
			find(patterns).filter(
				(match) => evidence(match) >= least && !harmless.some((saying) => takesBack(saying, match, tokens)),
			);
		const found = new Map<string, Match[]>();
		let isStrong = false;
		for (const { entry, words, unless } of compiled) {
			const all = meant(words, [...sayings, ...find(unless)], learnt.minOfLine);
			isStrong ||= all.length > 0;
			const sure = all.filter(
				(match) => evidence(match) >= (entry.active ? learnt.minOfOwn : learnt.minOfCard),
			);
			if (sure.length > 0) found.set(entry.id, sure);
		}
		/** The first is said, and one of the others with words of its own, or that something is done to the speaker. */
		const isBetween = ([first = '', ...others]: readonly string[]) => {
			const said = new Set(
				found
					.get(first)
					?.flat()
					.filter((at) => !tokens[at]!.isStop),
			);
			const isDoneTo = found
				.get(first)
				?.some((match) => tokens.some(({ word }, at) => isObject(word) && !match.includes(at)));
			return (
				found.has(first) &&
				(isDoneTo || others.some((id) => found.get(id)?.some((match) => !match.some((at) => said.has(at)))))
			);
		};
		const inSayings = new Set(sayings.flat());
		const rest = scoreOf(tokens.filter((_, at) => !inSayings.has(at)));
		const card =
			entries.find(({ id, between }) => found.has(id) || (between && isBetween(between))) ??
			(rest >= learnt.card ? unclear : undefined);
		isStrong ||= rest >= learnt.line || meant(line, sayings, learnt.minOfLine).length > 0;
		return { card, line: card !== undefined || isStrong };
	};
}

const stemsOf = (words: readonly string[]) =>
	new Set(words.flatMap(tokensOf).map(({ stem: itsStem }) => itsStem));

/** A harmless saying takes back what it meets, unless the words of danger say all of it and more. */
function takesBack(saying: Match, danger: Match, tokens: readonly Token[]) {
	const says = (at: number) => !tokens[at]!.isStop;
	const met = saying.filter((at) => danger.includes(at));
	const isMet = met.some(says) || met.length * 2 > saying.length;
	const saysMore = met.length === saying.length && danger.filter(says).length > met.filter(says).length;
	return isMet && !saysMore;
}

/** Without weights every word of danger counts as it stands. */
const nothingLearnt: DangerWeights = {
	bias: 0,
	card: Infinity,
	line: Infinity,
	minOfCard: 0,
	minOfOwn: 0,
	despiteIdioms: Infinity,
	minOfLine: 0,
	features: {},
};

/** The words of a match with some on both sides: in a long text the rest says little about it. */
const around = (match: Match, tokens: readonly Token[]) =>
	tokens.slice(Math.max(0, match[0]! - neighbours), match.at(-1)! + 1 + neighbours);
const neighbours = 8;

/** The lists and groups in whose words a slip is mended. */
const mended = ['acts', 'brutal', 'pills', 'slips', 'them', 'child', 'friend'];
