/** Help lines grouped by country in the file's order; those for everywhere (`*`) last. */
export function byCountry<L extends { country: string }>(
	lines: readonly L[],
): { country: string; lines: L[] }[] {
	const groups = [...Map.groupBy(lines, ({ country }) => country)].map(([country, group]) => ({
		country,
		lines: group,
	}));
	return [
		...groups.filter(({ country }) => country !== '*'),
		...groups.filter(({ country }) => country === '*'),
	];
}

export const countryAnchor = (country: string) =>
	country === '*' ? 'everywhere' : `in-${country.toLowerCase()}`;
