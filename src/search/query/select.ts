import type { Ranked } from './rank.ts';

export interface Selection {
	/** What answers the query, best first. */
	results: Ranked[];
	/** What speaks of a part of it only: no answer, but perhaps a way on. */
	near: Ranked[];
	/** No page speaks of nearly all that was said. */
	isUnsure: boolean;
}

/** How much of the query the best page must speak of; below it, nothing is an answer. */
const minCoverage = 0.5;
/** The same, where the query says a whole name: people tell more than they ask. */
const minOfNamed = 0.3;
const minOfBestCoverage = 0.6;
/** How much of a query a page speaks of that surely answers it. */
const minSure = 0.97;
/** What a page must have of the best page's score to be shown with it. */
const minOfBest = 0.45;
const maxPages = 24;
const maxPhrases = 16;
const maxNear = 4;
/** How much of the query a page must speak of to be near it. */
const minOfNear = 0.25;
/** Where the best phrase stands at the latest, if it answers half as well as the first result. */
const phrasePlace = 3;
const phraseOfBest = 0.5;

/** Chooses what is shown of a ranking. Whatever is numbered from `pages` on is a phrase. */
export function select(ranked: readonly Ranked[], pages: number): Selection {
	const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
	const isAnswered = ranked.some(({ coverage, isNamed }) => coverage >= (isNamed ? minOfNamed : minCoverage));
	if (!isAnswered)
		return {
			results: [],
			isUnsure: true,
			near: ranked.filter(({ doc, coverage }) => doc < pages && coverage >= minOfNear).slice(0, maxNear),
		};
	const covered = ranked.filter(({ coverage }) => coverage >= best * minOfBestCoverage);
	const top = covered[0]?.score ?? 0;
	const good = covered.filter(({ score }) => score >= top * minOfBest);
	const isPhrase = ({ doc }: Ranked) => doc >= pages;
	const results = [
		...good.filter((one) => !isPhrase(one)).slice(0, maxPages),
		...good.filter(isPhrase).slice(0, maxPhrases),
	].sort((a, b) => b.score - a.score || a.doc - b.doc);
	return {
		results: withPhrase(results, isPhrase),
		near: [],
		isUnsure: !ranked.some(({ coverage, isNamed }) => coverage >= minSure || isNamed),
	};
}

/** Brings the best phrase to where it is seen without scrolling far. */
function withPhrase(results: Ranked[], isPhrase: (one: Ranked) => boolean): Ranked[] {
	const at = results.findIndex(isPhrase);
	const phrase = results[at];
	if (!phrase || at < phrasePlace || phrase.score < (results[0]?.score ?? 0) * phraseOfBest) return results;
	const others = results.filter((one) => one !== phrase);
	return [...others.slice(0, phrasePlace), phrase, ...others.slice(phrasePlace)];
}
