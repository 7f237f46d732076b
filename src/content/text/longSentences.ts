import { textOf, type Visited } from './mdast.ts';
import { sentencesOf } from './prose.ts';

export interface LongSentence {
	/** Its first words. */
	beginning: string;
	/** How many words it has in all. */
	words: number;
}

const minWords = 26;
const shownWords = 9;

/** The sentences of a text that are hard to follow, paragraph by paragraph. */
export const longSentences = (nodes: readonly Visited[]): LongSentence[] =>
	nodes
		.filter(({ node }) => node.type === 'paragraph')
		.map(({ node }) => textOf(node))
		.flatMap((text) =>
			sentencesOf(text)
				.filter(({ words }) => words >= minWords)
				.map(({ start, words }) => ({
					beginning: text.slice(start, start + 400).split(' ').slice(0, shownWords).join(' '),
					words,
				})),
		);
