/** What a list's filter sees of one of its rows, by facet; a row without a value fits no choice of that facet. */
export type FilterRow<F extends string = string> = Readonly<Record<F, string | undefined>>;

/**
 * The chosen values, by facet, in the order of the address. Those of one facet are alternatives, facets come
 * together; an empty one asks for nothing.
 */
export type Filter<F extends string = string> = Readonly<Record<F, readonly string[]>>;

export const emptyFilter = <F extends string>(facets: readonly F[]): Filter<F> =>
	Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Filter<F>;

export const facetsOf = <F extends string>(filter: Filter<F>) => Object.keys(filter) as F[];

export const isFiltered = (filter: Filter) => Object.values(filter).some((chosen) => chosen.length > 0);

export const matches = <F extends string>(row: FilterRow<F>, filter: Filter<F>) =>
	facetsOf(filter).every((facet) => fits(row, filter, facet));

/**
 * How many rows each value would show beside what the other facets ask for: within a facet, choosing
 * one more only adds rows.
 */
export function countValues<F extends string>(
	rows: readonly FilterRow<F>[],
	filter: Filter<F>,
): Record<F, Map<string, number>> {
	const countsOf = (facet: F) => {
		const others = facetsOf(filter).filter((other) => other !== facet);
		const counts = new Map<string, number>();
		for (const row of rows) {
			const value = row[facet];
			if (value !== undefined && others.every((other) => fits(row, filter, other)))
				counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	const counted = facetsOf(filter).map((facet) => [facet, countsOf(facet)]);
	return Object.fromEntries(counted) as Record<F, Map<string, number>>;
}

/** The filter that an address asks for (`?tone=warm,light`). What the list doesn't know is left out. */
export function readFilter<F extends string>(search: string, options: Filter<F>): Filter<F> {
	const query = new URLSearchParams(search);
	const read = (facet: F) => {
		const asked = new Set(query.getAll(facet).flatMap((value) => value.split(',')));
		return options[facet].filter((value) => asked.has(value));
	};
	const chosen = facetsOf(options).map((facet) => [facet, read(facet)]);
	return Object.fromEntries(chosen) as Filter<F>;
}

/** The filter as the end of an address; nothing where nothing is chosen. */
export function writeFilter(filter: Filter): string {
	const parts = facetsOf(filter)
		.filter((facet) => (filter[facet]?.length ?? 0) > 0)
		.map((facet) => `${facet}=${filter[facet]?.join(',')}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const fits = <F extends string>(row: FilterRow<F>, filter: Filter<F>, facet: F) =>
	filter[facet].length === 0 || filter[facet].includes(row[facet] ?? '');
