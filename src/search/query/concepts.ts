import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A group of words that mean the same, as the content's synonyms.yaml gives it. */
export interface Synonyms {
	id: string;
	/** What the page says it searched for as well. */
	says: string;
	words: readonly string[];
	/** Words for whom it is about, which count little: partner, friend, child. */
	who?: boolean | undefined;
}

export interface Concept extends Synonyms {
	/** How it stands in the index. No written word begins so. */
	token: string;
}

/** A concept found in a text, with the places of the first and last word that belong to it. */
export interface FoundConcept {
	concept: Concept;
	from: number;
	to: number;
}

export type FindConcepts = (tokens: readonly Token[]) => FoundConcept[];

/** Names the groups for the index. */
export const conceptsOf = (groups: readonly Synonyms[]): Concept[] =>
	groups.map((group) => ({ ...group, token: `~${group.id}` }));

/**
 * Finds the concepts of a text. Words that say nothing and people may stand between those of a group, so that “shuts my
 * wife out” is found by “shut out”; but where a saying holds only one word with a meaning, as “let it go” does, all
 * its words must be there. Of one group the longest match at a place counts.
 */
export function conceptFinder(concepts: readonly Concept[]): FindConcepts {
	const byFirst = new Map<string, { stems: string[]; concept: Concept }[]>();
	const people = new Set(
		concepts
			.filter(({ who }) => who)
			.flatMap(({ words }) => words.flatMap(tokensOf).map((token) => token.stem)),
	);
	for (const concept of concepts)
		for (const words of concept.words) {
			const stems = needed(tokensOf(words));
			const [first] = stems;
			if (first === undefined) continue;
			const list = byFirst.get(first);
			if (list) list.push({ stems, concept });
			else byFirst.set(first, [{ stems, concept }]);
		}
	for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
	return (tokens) =>
		tokens.flatMap(({ stem }, from) => {
			const seen = new Set<Concept>();
			return (byFirst.get(stem) ?? []).flatMap(({ stems, concept }) => {
				const to = seen.has(concept) ? undefined : endOf(tokens, stems, from, people);
				if (to === undefined) return [];
				seen.add(concept);
				return [{ concept, from, to }];
			});
		});
}

function needed(tokens: readonly Token[]): string[] {
	const meaning = tokens.filter(({ isStop }) => !isStop);
	return (meaning.length > 1 ? meaning : tokens).map(({ stem }) => stem);
}

/** Where a saying that begins at a place ends; undefined where other words come between. */
function endOf(
	tokens: readonly Token[],
	stems: readonly string[],
	from: number,
	people: ReadonlySet<string>,
): number | undefined {
	const maySkip = (token: Token) => token.isStop || people.has(token.stem);
	let at = from;
	for (const stem of stems) {
		while (tokens[at] && tokens[at]!.stem !== stem && at > from && maySkip(tokens[at]!)) at++;
		if (tokens[at]?.stem !== stem) return undefined;
		at++;
	}
	return at - 1;
}
