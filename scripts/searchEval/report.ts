import type { Asked, Figures, Measured } from './measure.ts';
import type { Query } from './queries.ts';

interface Result {
	own: Measured;
	plain: Measured;
	misses: readonly Asked[];
	/** Queries that count for nothing, since none of the pages that they want is there any more. */
	gone: readonly Query[];
	/** Every query with what came. */
	asked: readonly Asked[];
	/** Queries of another type that brought the help card. */
	alarms: readonly Asked[];
}

const shownOfMiss = 5;
const shownOfRow = 10;
const columns = ['hit@1', 'hit@3', 'mrr', 'ndcg@10'] as const;

export function jsonReport({ own, plain, asked, misses, gone }: Result): string {
	return JSON.stringify(
		{
			queries: sumOf(own),
			...asJson(own),
			plainPagefind: asJson(plain),
			rows: asked.map(({ query, card, line, shown }) => ({
				q: query.q,
				card,
				line,
				results: shown.slice(0, shownOfRow),
			})),
			misses: misses.map(({ query, shown }) => ({ q: query.q, type: query.type, got: titles(shown) })),
			gone: gone.map(({ q }) => q),
		},
		null,
		2,
	);
}

export function textReport({ own, plain, misses, gone, alarms }: Result): string {
	const rows: [string, Figures, Figures | undefined][] = [
		...Object.entries(own.byType).map(([type, figures]): [string, Figures, Figures | undefined] => [
			type,
			figures,
			plain.byType[type],
		]),
		['all', own.all, plain.all],
	];
	return [
		`${sumOf(own)} queries; behind the bar plain Pagefind on the same pages. “all” is without those that wait for their page.`,
		'',
		line('', 'n', columns, columns),
		...rows.map(([type, figures, other]) =>
			line(type, String(figures.n), numbers(figures), other ? numbers(other) : []),
		),
		'',
		misses.length === 0 ? 'No misses.' : 'Misses:',
		...misses.map(
			({ query, shown }) =>
				`  ${query.type}: ${query.q}\n${titles(shown)
					.map((title) => `      ${title}`)
					.join('\n')}`,
		),
		...(gone.length === 0
			? []
			: ['Not counted, for their pages are gone:', ...gone.map(({ q }) => `  ${q}`)]),
		...(alarms.length === 0
			? []
			: ['Help came first as well for:', ...alarms.map(({ query }) => `  ${query.q}`)]),
	].join('\n');
}

const asJson = ({ all, byType }: Measured) => ({
	all: withoutCount(all),
	byType: Object.fromEntries(Object.entries(byType).map(([type, figures]) => [type, withoutCount(figures)])),
});

const withoutCount = ({ n: _n, ...figures }: Figures) => figures;

const sumOf = ({ byType }: Measured) => Object.values(byType).reduce((sum, { n }) => sum + n, 0);
const titles = (shown: Asked['shown']) => shown.slice(0, shownOfMiss).map(({ title }) => title);
const numbers = (figures: Figures) => columns.map((column) => figures[column].toFixed(3));
const line = (name: string, n: string, own: readonly string[], plain: readonly string[]) =>
	`${name.padEnd(10)}${n.padStart(5)}  ${own.map((cell) => cell.padStart(8)).join('')}  |${plain.map((cell) => cell.padStart(8)).join('')}`;
