import { conceptFinder, conceptsOf, type FindConcepts } from './concepts.ts';
import { dangerFinder, type Danger, type FindDanger } from './danger.ts';
import type { Core } from './format.ts';
import { readVocabulary, type Nearest, type Vocabulary } from './spelling.ts';
import type { Steps } from './steps.ts';

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
