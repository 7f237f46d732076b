import type { Field, Posting } from './format.ts';
import type { Slot } from './slot.ts';

export interface Ranked {
	doc: number;
	score: number;
	/** How much of what the query says this page speaks of, from 0 to 1. */
	coverage: number;
	/** It has a name, of two words or more, that the query says as good as whole. */
	isNamed: boolean;
}

/** What a text counts, by where it stands. */
const fieldWeight: Readonly<Record<Field, number>> = {
	name: 1,
	asked: 0.97,
	heading: 0.7,
	phrase: 0.85,
	rest: 0.42,
};
/** How far a word that stands there shows that the page is about it. */
const fieldTrust: Readonly<Record<Field, number>> = {
	name: 1,
	asked: 1,
	heading: 0.9,
	phrase: 0.75,
	rest: 0.65,
};
/** How much of a name must be said. */
const asGoodAsWhole = 0.8;
const isName = (field: Field) => field === 'name' || field === 'asked';
/** How much of the score is that the query is answered by one text, not by words strewn over a page. */
const inOneText = 0.8;
/** How much of a text's score is that the query says all of it. */
const wholeText = 0.4;

/**
 * Ranks the pages in whose names and short texts the query's words stand. A page's score is that of its best
 * text: how much of the query that text says, and how much of the text the query says.
 */
export function rank(slots: readonly Slot[], postingsOf: (token: string) => readonly Posting[]): Ranked[] {
	const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
	if (whole === 0) return [];
	const pages = new Map<number, Page>();
	for (const slot of slots) addSlot(slot, postingsOf, pages);
	return [...pages]
		.map(([doc, page]) => ({ doc, ...scoreOf(page, whole) }))
		.sort((a, b) => b.score - a.score || a.doc - b.doc);
}

interface Text {
	field: Field;
	answered: number;
	/** How many words of the query it says. */
	words: number;
	/** The shares of the text that the query says, by token: a concept met twice is said once. */
	shares: Map<string, number>;
}

interface Page {
	answered: number;
	texts: Map<number, Text>;
}

function addSlot(
	{ weight, variants }: Slot,
	postingsOf: (token: string) => readonly Posting[],
	pages: Map<number, Page>,
) {
	/** The best answer to this slot, by text and by page. */
	const best = new Map<Text, { match: number; words: number }>();
	const bestOfPage = new Map<Page, number>();
	for (const { token, match, isSaying } of variants)
		for (const { doc, passage, field, share } of postingsOf(token)) {
			const page = pages.get(doc) ?? { answered: 0, texts: new Map<number, Text>() };
			pages.set(doc, page);
			const text = page.texts.get(passage) ?? {
				field,
				answered: 0,
				words: 0,
				shares: new Map<string, number>(),
			};
			page.texts.set(passage, text);
			text.shares.set(token, share * match);
			const before = best.get(text);
			best.set(text, {
				match: Math.max(before?.match ?? 0, match),
				words: Math.max(before?.words ?? 0, isSaying ? 2 : 1),
			});
			bestOfPage.set(page, Math.max(bestOfPage.get(page) ?? 0, match * fieldTrust[field]));
		}
	for (const [text, { match, words }] of best) {
		text.answered += weight * match;
		text.words += words;
	}
	for (const [page, match] of bestOfPage) page.answered += weight * match;
}

function scoreOf({ answered, texts }: Page, whole: number): Omit<Ranked, 'doc'> {
	const coverage = answered / whole;
	let best = 0;
	let isNamed = false;
	for (const text of texts.values()) {
		const share = Math.min(
			1,
			[...text.shares.values()].reduce((sum, one) => sum + one, 0),
		);
		const fit = text.field === 'rest' ? 1 : 1 - wholeText + wholeText * share;
		isNamed ||= isName(text.field) && text.words > 1 && share >= asGoodAsWhole;
		best = Math.max(best, fieldWeight[text.field] * (text.answered / whole) * fit);
	}
	return { coverage, isNamed, score: inOneText * best + (1 - inOneText) * coverage * 0.8 };
}
