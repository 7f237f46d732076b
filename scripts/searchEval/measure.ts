import type { Query } from './queries.ts';

/** A result as the reader sees it. */
export interface Shown {
	title: string;
	heading: string;
	address: string;
}

export interface Asked {
	query: Query;
	shown: Shown[];
	/** The id of the search card above the results, and why the thin line stands there: `word` or `empty`. */
	card: string | null;
	line: string | null;
}

export interface Figures {
	n: number;
	'hit@1': number;
	'hit@3': number;
	mrr: number;
	'ndcg@10': number;
}

export interface Measured {
	/** Without the rows that wait for their page. */
	all: Figures;
	byType: Record<string, Figures>;
}

const considered = 10;

export function measure(asked: readonly Asked[]): Measured {
	const byType = Map.groupBy(asked, ({ query }) => (query.waiting ? 'waiting' : query.type));
	return {
		all: figures(asked.filter(({ query }) => !query.waiting)),
		byType: Object.fromEntries([...byType].map(([type, some]) => [type, figures(some)])),
	};
}

/** Whether a query was answered well: what is wanted stands among the first three. */
export const passes = (one: Asked) => rankOf(one) <= 3;

function figures(asked: readonly Asked[]): Figures {
	const mean = (value: (one: Asked) => number) =>
		asked.length === 0
			? 0
			: Number((asked.reduce((sum, one) => sum + value(one), 0) / asked.length).toFixed(4));
	return {
		n: asked.length,
		'hit@1': mean((one) => Number(rankOf(one) <= 1)),
		'hit@3': mean((one) => Number(passes(one))),
		mrr: mean((one) => 1 / rankOf(one)),
		'ndcg@10': mean(ndcg),
	};
}

/** The place of the first wanted result, from 1; Infinity where none of the first ten is. */
function rankOf({ query, shown, card }: Asked): number {
	if (query.type === 'danger')
		return card !== null || /\/help\/$/.test(shown[0]?.address ?? '') ? 1 : Infinity;
	if (query.type === 'nothing') return shown.length === 0 ? 1 : Infinity;
	const at = shown.slice(0, considered).findIndex((one) => grade(one, query) > 0);
	return at < 0 ? Infinity : at + 1;
}

/** How much a result is wanted: 2 for a best one, 1 for another wanted one. */
export function grade(result: Shown, { want, grade2 }: Query): number {
	const says = (pattern: RegExp) =>
		[result.title, result.heading, result.address].some((text) => pattern.test(text));
	return grade2.some(says) ? 2 : want.some(says) ? 1 : 0;
}

/**
 * Against the best order of what was found, which begins with one of the best grade that the row knows: so a best
 * page that is missing counts.
 */
function ndcg(asked: Asked): number {
	const { query, shown } = asked;
	if (query.type === 'danger' || query.type === 'nothing') return rankOf(asked) === 1 ? 1 : 0;
	const grades = shown.slice(0, considered).map((one) => grade(one, query));
	const best = query.grade2.length > 0 ? 2 : 1;
	const ideal = [...grades].sort((a, b) => b - a);
	if (ideal[0] !== best) ideal.unshift(best);
	return gain(grades) / gain(ideal.slice(0, considered));
}

const gain = (grades: readonly number[]) =>
	grades.reduce((sum, one, index) => sum + (2 ** one - 1) / Math.log2(index + 2), 0);
