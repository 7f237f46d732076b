/** What the phrasebook is filtered by, in the order of the address. */
export const facets = ['situation', 'tone', 'topic'] as const;
export type Facet = (typeof facets)[number];

/** What the filter sees of a phrase; one without a tone fits no tone. */
export type FilterRow = Readonly<Record<Facet, string | undefined>>;

/** The chosen values. Those of one facet are alternatives, facets come together; an empty one asks for nothing. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const noFilter: Filter = { situation: [], tone: [], topic: [] };

export const isFiltered = (filter: Filter) => facets.some((facet) => filter[facet].length > 0);

export const matches = (row: FilterRow, filter: Filter) => facets.every((facet) => fits(row, filter, facet));

/**
 * How many phrases each value would show beside what the other facets ask for: within a facet, choosing
 * one more only adds phrases.
 */
export function countValues(rows: readonly FilterRow[], filter: Filter): Record<Facet, Map<string, number>> {
	const countsOf = (facet: Facet) => {
		const others = facets.filter((other) => other !== facet);
		const counts = new Map<string, number>();
		for (const row of rows) {
			const value = row[facet];
			if (value !== undefined && others.every((other) => fits(row, filter, other)))
				counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	return { situation: countsOf('situation'), tone: countsOf('tone'), topic: countsOf('topic') };
}

/** The filter that an address asks for (`?tone=warm,light`). What the phrasebook doesn't know is left out. */
export function readFilter(search: string, known: Filter): Filter {
	const query = new URLSearchParams(search);
	const read = (facet: Facet) => {
		const asked = new Set(query.getAll(facet).flatMap((value) => value.split(',')));
		return known[facet].filter((value) => asked.has(value));
	};
	return { situation: read('situation'), tone: read('tone'), topic: read('topic') };
}

/** The filter as the end of an address; nothing where nothing is chosen. */
export function writeFilter(filter: Filter): string {
	const parts = facets
		.filter((facet) => filter[facet].length > 0)
		.map((facet) => `${facet}=${filter[facet].join(',')}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const fits = (row: FilterRow, filter: Filter, facet: Facet) =>
	filter[facet].length === 0 || filter[facet].includes(row[facet] ?? '');
