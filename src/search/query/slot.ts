import type { FoundConcept } from './concepts.ts';
import { isLightWord, isStopWord } from './english.ts';
import type { Knowledge } from './knowledge.ts';
import type { Vocabulary } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A place of the query: a word and all that may stand for it. */
export interface Slot {
	/** How much it says, from 0. */
	weight: number;
	/** Tokens of the index that answer it, each with how well. */
	variants: Variant[];
}

interface Variant {
	token: string;
	match: number;
	/** A saying of several words: it says as much as two words do. */
	isSaying?: boolean;
}

/** How well an answer by another word counts. */
const byConcept = 0.85;
const byPrefix = 0.85;
const byMending = 0.9;
const rarest = 9;
/** A word of long texts only is no subject of the wiki, and says a middling amount. */
const inBodies = 7;
/** A word that the wiki does not know at all says most: it doesn't speak of this. */
const unknown = 11;
/** What a word counts by its rarity. */
const ground = 1.5;
const slope = 0.6;
/** How much less a word counts that only says when or how many. */
const light = 0.3;
/** A word of fewer letters, still being typed, says less. */
const minBegun = 3;
const hardlyBegun = 0.75;
/** Words that an unfinished one may become. */
const maxEndings = 6;

/** What stands for a word of the query, and how much the word says. */
export function slotFor(
	token: Token,
	concepts: readonly FoundConcept[],
	{ core, vocabulary }: Knowledge,
	isUnfinished: boolean,
): Slot {
	const entry = vocabulary.byStem.get(token.stem);
	const endings = isUnfinished ? endingsOf(token, vocabulary) : [];
	const who = concepts.some(({ concept }) => concept.who);
	const rarities = [
		entry?.rarity ?? (entry ? inBodies : unknown),
		...endings.map((word) => word.rarity ?? rarest),
		...concepts.map(({ concept }) => core.rarities[concept.token] ?? rarest),
	];
	const rarity = entry?.rarity !== undefined && !who ? entry.rarity : Math.min(...rarities);
	const isHardlyBegun = isUnfinished && !entry && token.word.length < minBegun;
	return {
		weight:
			(rarity === unknown ? unknown : ground + rarity * slope) *
			(isLightWord(token.word) ? light : isHardlyBegun ? hardlyBegun : 1),
		variants: [
			{ token: token.stem, match: 1 },
			...concepts.map(({ concept, from, to }) => ({
				token: concept.token,
				match: concept.who ? 1 : byConcept,
				isSaying: from < to,
			})),
			...endings.map((word) => ({ token: word.stem, match: byPrefix })),
		],
	};
}

/** A word that was mended counts less. */
export const weaker = ({ weight, variants }: Slot): Slot => ({
	weight,
	variants: variants.map((variant) => ({ ...variant, match: variant.match * byMending })),
});

/** Whether an unfinished word begins none that is sought, but one that says nothing. */
export const mayBecomeStopWord = (token: Token, { vocabulary }: Knowledge) =>
	!vocabulary.byStem.has(token.stem) &&
	endingsOf(token, vocabulary).length === 0 &&
	vocabulary.words.some(({ word }) => word.startsWith(token.word) && isStopWord(word));

/** The words that an unfinished word may become, the more usual ones first. */
function endingsOf(token: Token, { words }: Vocabulary) {
	const byStem = new Map<string, (typeof words)[number]>();
	for (const entry of words)
		if (
			entry.rarity !== undefined &&
			entry.stem !== token.stem &&
			entry.word.startsWith(token.word) &&
			!isStopWord(entry.word) &&
			!byStem.has(entry.stem)
		)
			byStem.set(entry.stem, entry);
	return [...byStem.values()]
		.sort((a, b) => (a.rarity ?? rarest) - (b.rarity ?? rarest) || a.word.length - b.word.length)
		.slice(0, maxEndings);
}
