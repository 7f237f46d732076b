import { maxPassages, type Field, type Posting } from '../query/format.ts';
import type { RarityOf, ReadText, SearchDoc } from './readTexts.ts';
import { beginningOf } from '../query/tokens.ts';

/** Postings kept of a token: those of which it makes up most. */
const maxPostings = 600;
/** Cards kept beside a token: of pages in whose short names it is one of the two rarest words, and of those that it says most of. */
const cardsForToken = 50;
const weightiestCards = 6;
const rarestOfName = 2;

export type Postings = ReadonlyMap<string, readonly Posting[]>;

/** Where each token stands. */
export function postingsOf(docs: readonly ReadText[][], rarityOf: RarityOf): Postings {
	const postings = new Map<string, Posting[]>();
	// A word that stands everywhere still makes up something of a text.
	const sum = (stems: readonly string[]) =>
		[...new Set(stems)].reduce((total, token) => total + rarityOf(token) + 1, 0);
	for (const [doc, texts] of docs.entries())
		for (const [passage, { field, stems, concepts }] of texts.entries()) {
			const whole = sum(stems);
			const shares = new Map(stems.map((token) => [token, (rarityOf(token) + 1) / whole]));
			for (const { token, stems: spanned } of concepts)
				shares.set(token, Math.max(shares.get(token) ?? 0, sum(spanned) / whole));
			for (const [token, share] of shares) {
				const list = postings.get(token) ?? [];
				list.push({ doc, passage, field, share: Math.min(1, share || 0) });
				postings.set(token, list);
			}
		}
	for (const [token, list] of postings)
		if (list.length > maxPostings) postings.set(token, weightiest(list).slice(0, maxPostings).sort(byPlace));
	return postings;
}

/** The pages by the beginnings of their names and the ways in which people ask for them, so that an unfinished query finds them. */
export function namesOf(docs: readonly SearchDoc[]): Postings {
	const postings = new Map<string, Posting[]>();
	for (const [doc, { texts }] of docs.entries())
		for (const [passage, { field, text }] of texts.slice(0, maxPassages).entries()) {
			if (field !== 'name' && field !== 'asked') continue;
			const token = beginningOf(text);
			const list = postings.get(token) ?? [];
			if (list.at(-1)?.doc !== doc) list.push({ doc, passage, field, share: 1 });
			postings.set(token, list);
		}
	return postings;
}

export const docsOf = (postings: Postings) =>
	new Map([...postings].map(([token, list]) => [token, new Set(list.map(({ doc }) => doc))]));

const counts: Readonly<Record<Field, number>> = {
	name: 1,
	asked: 0.95,
	heading: 0.6,
	phrase: 0.5,
	rest: 0.1,
};
const weightiest = (list: readonly Posting[]) =>
	[...list].sort((a, b) => b.share * counts[b.field] - a.share * counts[a.field] || byPlace(a, b));
const byPlace = (a: Posting, b: Posting) => a.doc - b.doc || a.passage - b.passage;

/**
 * The pages whose cards come with each token. A query that says a name brings the card of its page with it,
 * however large the wiki is.
 */
export function cardsOf(docs: readonly ReadText[][], postings: Postings): Map<string, Set<number>> {
	const wanted = new Map<string, Map<number, number>>();
	const often = (token: string) => postings.get(token)?.length ?? 0;
	const rarest = (tokens: Iterable<string>, most: number) =>
		[...tokens].sort((a, b) => often(a) - often(b)).slice(0, most);
	for (const [doc, texts] of docs.entries())
		for (const { field, stems, concepts } of texts) {
			if (field === 'rest' || field === 'heading') continue;
			const words = new Set(stems);
			for (const token of [
				...rarest(words, rarestOfName),
				...rarest(
					concepts.map(({ token }) => token),
					1,
				),
			]) {
				const list = wanted.get(token) ?? new Map<number, number>();
				wanted.set(token, list);
				list.set(doc, Math.max(list.get(doc) ?? 0, 1 / words.size));
			}
		}
	return new Map(
		[...postings].map(([token, list]) => [
			token,
			new Set([
				...weightiest(list)
					.slice(0, weightiestCards)
					.map(({ doc }) => doc),
				...[...(wanted.get(token) ?? [])]
					.sort(([a, m], [b, n]) => n - m || a - b)
					.slice(0, cardsForToken)
					.map(([doc]) => doc),
			]),
		]),
	);
}
