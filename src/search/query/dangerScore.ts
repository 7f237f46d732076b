import { isPersonWord } from './english.ts';
import type { Token } from './tokens.ts';

/**
 * How far each word speaks for danger, and what follows from the sum. The sum is the logit of a logistic regression over the words that a search says: scripts/learnDanger.ts learns it from sentences.
 */
export interface DangerWeights {
	/** What the sum begins with. */
	bias: number;
	/** From here on the card is shown, and from here on the line, though no pattern fits. */
	card: number;
	line: number;
	/** What stands around a pattern must not fall below this: the card gives way to the line, and the line goes. */
	minOfCard: number;
	minOfLine: number;
	/** As minOfCard, for cards on what the speaker does: nobody is accused by halves. */
	minOfOwn: number;
	/** From here on harmless sayings take nothing back. */
	despiteIdioms: number;
	/** The features that have a weight, by weight: `{ "1.5": "hit throat" }`. */
	features: Readonly<Record<string, string>>;
}

/** Gives the sum for what a search says; the words of `partners` count as one. */
export function dangerScorer(
	{ bias, features }: DangerWeights,
	partners: ReadonlySet<string>,
): (tokens: readonly Token[]) => number {
	const weights = new Map(
		Object.entries(features).flatMap(([weight, words]) =>
			words.split(' ').map((word) => [word, Number(weight)] as const),
		),
	);
	return (tokens) =>
		[...featuresOf(tokens, partners)].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}

/**
 * The words that a search says, each once, as stems. Nobody is more dangerous for being a he, a she or a wife: whoever
 * isn't the speaker counts alike, and so do all words for a partner.
 */
export const featuresOf = (tokens: readonly Token[], partners: ReadonlySet<string>): Set<string> =>
	new Set(
		tokens.map(({ word, stem }) =>
			partners.has(stem)
				? 'partner'
				: others.has(word)
					? 'they'
					: word !== 'me' && isPersonWord(word)
						? 'i'
						: stem,
		),
	);

const others = new Set(['he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their']);
