import type { FindConcepts } from '../query/concepts.ts';
import { maxPassages, type Card, type Field } from '../query/format.ts';
import { tokensOf } from '../query/tokens.ts';

/** A page or phrase to be found, with the texts that speak of it. */
export interface SearchDoc {
	card: Card;
	texts: readonly { field: Field; text: string }[];
}

/** A text as its tokens: words with a meaning, and the concepts with the words that each stands for. */
export interface ReadText {
	field: Field;
	stems: string[];
	concepts: { token: string; stems: string[] }[];
}

export const readTexts = ({ texts }: SearchDoc, find: FindConcepts): ReadText[] =>
	texts.slice(0, maxPassages).map(({ field, text }) => {
		const tokens = tokensOf(text);
		return {
			field,
			stems: tokens.filter(({ isStop }) => !isStop).map((token) => token.stem),
			concepts: find(tokens).map(({ concept, from, to }) => ({
				token: concept.token,
				stems: tokens.slice(from, to + 1).flatMap((token) => (token.isStop ? [] : [token.stem])),
			})),
		};
	});

export type RarityOf = (token: string) => number;

/** How rare a token is, from 0 (everywhere) to 9 (on one page). */
export function raritiesOf(docs: readonly ReadText[][]): RarityOf {
	const counts = new Map<string, number>();
	for (const texts of docs) {
		const tokens = texts.flatMap(({ stems, concepts }) => [...stems, ...concepts.map(({ token }) => token)]);
		for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
	}
	const rarest = Math.log(docs.length + 1);
	return (token) => Math.round((9 * Math.log((docs.length + 1) / (counts.get(token) ?? 1))) / rarest);
}
