import { conceptFinder, conceptsOf, type FindConcepts } from './concepts.ts';
import { dangerFinder, type Danger, type FindDanger } from './danger.ts';
import type { Core } from './format.ts';
import { readVocabulary, type Vocabulary } from './spelling.ts';

/** What core.json says, made ready to be asked. */
export interface Knowledge {
	core: Core;
	vocabulary: Vocabulary;
	findConcepts: FindConcepts;
	findDanger: FindDanger<Danger>;
	/** Words of the wiki's own texts: none of them is a slip. */
	words: ReadonlySet<string>;
}

export function knowledgeOf(core: Core): Knowledge {
	const vocabulary = readVocabulary(core.words, [...wordsIn(core.synonyms), ...wordsIn(core.danger)]);
	return {
		core,
		vocabulary,
		words: new Set(vocabulary.words.map(({ word }) => word)),
		findConcepts: conceptFinder(conceptsOf(core.synonyms)),
		findDanger: dangerFinder(core.danger, core.synonyms, core.dangerWeights),
	};
}

/** The single words of what the synonyms and the words of danger say. */
const wordsIn = (groups: readonly { words: readonly string[] }[]) =>
	groups
		.flatMap(({ words }) => words.flatMap((line) => line.split(/[\s/]+/)))
		.filter((word) => /^[a-z]{3,}$/.test(word));
