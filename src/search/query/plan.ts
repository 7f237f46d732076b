import type { Concept, FoundConcept } from './concepts.ts';
import type { Danger } from './danger.ts';
import { dangerInText } from './dangerInText.ts';
import type { Knowledge } from './knowledge.ts';
import { mendWords } from './mendWords.ts';
import { mayBecomeStopWord, slotFor, weaker, type Slot } from './slot.ts';
import type { Steps } from './steps.ts';
import { queryTokens } from './tokens.ts';

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
