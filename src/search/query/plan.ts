import { conceptFinder, conceptsOf, type Concept, type FindConcepts, type FoundConcept } from './concepts.ts';
import { dangerFinder, type Danger, type FindDanger } from './danger.ts';
import { isLightWord, isStopWord } from './english.ts';
import type { Core } from './format.ts';
import { dangerInText } from './dangerInText.ts';
import { mendWords } from './mendWords.ts';
import { readVocabulary, type Nearest, type Vocabulary } from './spelling.ts';
import type { Steps } from './steps.ts';
import { queryTokens, type Token } from './tokens.ts';

/** What core.json says, made ready to be asked. */
export interface Knowledge {
	core: Core;
	vocabulary: Vocabulary;
	findConcepts: FindConcepts;
	findDanger: FindDanger<Danger>;
	/** Words of the wiki's own texts: none of them is a slip. */
	words: ReadonlySet<string>;
	/** The nearest words that were sought so far. */
	nearest: Nearest;
}

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

export interface Plan {
	slots: Slot[];
	/** The words that say what it is about. */
	words: string[];
	/** The query as it was understood, where a slip was mended. */
	mended: string | undefined;
	/** The groups of words that the query was widened with. */
	widened: Concept[];
	danger: Danger | undefined;
	/** A word falls that may speak of danger: the way to help is offered in one line. */
	isStrong: boolean;
	/** Words that were taken for slips, as they were written: the index may hold them all the same. */
	asWritten: string[];
}

export function* knowledgeSteps(core: Core): Steps<Knowledge> {
	const vocabulary = readVocabulary(core.words, [...wordsIn(core.synonyms), ...wordsIn(core.danger)]);
	yield;
	const findConcepts = conceptFinder(conceptsOf(core.synonyms));
	yield;
	const findDanger = dangerFinder(core.danger, core.synonyms, core.dangerWeights);
	yield;
	const words = new Set(vocabulary.words.map(({ word }) => word));
	return { core, vocabulary, words, findConcepts, findDanger, nearest: new Map() };
}

/** The single words of what the synonyms and the words of danger say. */
const wordsIn = (groups: readonly { words: readonly string[] }[]) =>
	groups
		.flatMap(({ words }) => words.flatMap((line) => line.split(/[\s/]+/)))
		.filter((word) => /^[a-z]{3,}$/.test(word));

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

interface Options {
	/** Leaves out the spelling and the widening. */
	exact?: boolean;
	/** Stems that are no slips, though the core does not know them. */
	rare?: readonly string[];
}

/** Understands a query. */
export function* planSteps(
	query: string,
	knowledge: Knowledge,
	{ exact = false, rare = [] }: Options = {},
): Steps<Plan> {
	const written = queryTokens(query);
	const isWord = (word: string) => knowledge.words.has(word);
	const danger = yield* dangerInText(query, knowledge.findDanger, knowledge.core.danger, isWord);
	const isOpen = /[\p{L}\p{N}]$/u.test(query.slice(-2));
	const tokens = exact ? written : yield* mendWords(written, knowledge, { isOpen, rare: new Set(rare) });
	const isMended = tokens !== written && tokens.some((token, n) => token.word !== written[n]?.word);
	const stems = new Set(tokens.map((token) => token.stem));
	const found = exact ? [] : knowledge.findConcepts(tokens);
	const slots = tokens.flatMap((token, at) => {
		if (token.isStop) return [];
		const concepts = found.filter(({ from, to }) => from <= at && at <= to);
		const isUnfinished = isOpen && at === tokens.length - 1;
		// “sorry ag” may be on its way to a word that says nothing.
		if (isUnfinished && at > 0 && mayBecomeStopWord(token, knowledge)) return [];
		const slot = slotFor(token, concepts, knowledge, isUnfinished);
		const wasMended = isMended && !written.some((other) => other.stem === token.stem);
		return [wasMended ? weaker(slot) : slot];
	});
	return {
		slots,
		words: tokens
			.filter(({ word, isStop }, at) => !isStop && word !== 'not' && !isWho(found, at))
			.map(({ word }) => word),
		mended: isMended ? tokens.map(({ word }) => word).join(' ') : undefined,
		widened: [...new Set(found.map(({ concept }) => concept))].filter(({ who }) => !who),
		danger: danger.card,
		isStrong: danger.line,
		asWritten: isMended ? written.map((token) => token.stem).filter((one) => !stems.has(one)) : [],
	};
}

const isWho = (found: readonly FoundConcept[], at: number) =>
	found.some(({ concept, from, to }) => concept.who && from <= at && at <= to);

function slotFor(
	token: Token,
	concepts: readonly FoundConcept[],
	{ core, vocabulary }: Knowledge,
	isUnfinished: boolean,
): Slot {
	const known = vocabulary.byStem.get(token.stem);
	const endings = isUnfinished ? endingsOf(token, vocabulary) : [];
	const who = concepts.some(({ concept }) => concept.who);
	const rarities = [
		known?.rarity ?? (known ? inBodies : unknown),
		...endings.map((word) => word.rarity ?? rarest),
		...concepts.map(({ concept }) => core.rarities[concept.token] ?? rarest),
	];
	const rarity = known?.rarity !== undefined && !who ? known.rarity : Math.min(...rarities);
	const isHardlyBegun = isUnfinished && !known && token.word.length < minBegun;
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

const weaker = ({ weight, variants }: Slot): Slot => ({
	weight,
	variants: variants.map((variant) => ({ ...variant, match: variant.match * byMending })),
});

/** Whether an unfinished word begins none that is sought, but one that says nothing. */
const mayBecomeStopWord = (token: Token, { vocabulary }: Knowledge) =>
	!vocabulary.byStem.has(token.stem) &&
	endingsOf(token, vocabulary).length === 0 &&
	vocabulary.words.some(({ word }) => word.startsWith(token.word) && isStopWord(word));

/** The words that an unfinished word may become, the more usual ones first. */
function endingsOf(token: Token, { words }: Vocabulary) {
	const byStem = new Map<string, (typeof words)[number]>();
	for (const known of words)
		if (
			known.rarity !== undefined &&
			known.stem !== token.stem &&
			known.word.startsWith(token.word) &&
			!isStopWord(known.word) &&
			!byStem.has(known.stem)
		)
			byStem.set(known.stem, known);
	return [...byStem.values()]
		.sort((a, b) => (a.rarity ?? rarest) - (b.rarity ?? rarest) || a.word.length - b.word.length)
		.slice(0, maxEndings);
}
