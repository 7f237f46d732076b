import { helpKinds, type HelpKind, type HelpLineData } from '../content/schemas/helpLine.ts';

export interface CountryLines<L> {
	country: string;
	kinds: { kind: HelpKind; lines: L[] }[];
}

type Line = Pick<HelpLineData, 'country' | 'kind' | 'hours'> & { area?: string | undefined };

/**
 * Help lines by country, in the order of the countries' names, those for everywhere (`*`) last; within a country by
 * kind, and within a kind first those that answer day and night, and those for the whole country.
 */
export function byCountry<L extends Line>(
	lines: readonly L[],
	nameOf: (country: string) => string,
): CountryLines<L>[] {
	return [...Map.groupBy(lines, ({ country }) => country)]
		.map(([country, own]) => ({
			country,
			kinds: helpKinds.flatMap((kind) => {
				const ofKind = own.filter((line) => line.kind === kind);
				return ofKind.length === 0 ? [] : [{ kind, lines: openFirst(ofKind) }];
			}),
		}))
		.sort(
			(a, b) =>
				Number(a.country === '*') - Number(b.country === '*') ||
				nameOf(a.country).localeCompare(nameOf(b.country), 'en'),
		);
}

/** For whom hurry is: a country's first line of each of these kinds that can be called or texted. */
export const firstLines = <L extends Line & { call?: string | undefined; text?: string | undefined }>({
	kinds,
}: CountryLines<L>): L[] =>
	(['emergency', 'abuse', 'crisis', 'children'] as const).flatMap((wanted) => {
		const lines = kinds.find(({ kind }) => kind === wanted)?.lines ?? [];
		return lines.filter(({ call, text }) => call ?? text).slice(0, 1);
	});

/** Whether a line answers at any hour, by how its hours begin. */
export const isAlwaysOpen = ({ hours }: Pick<Line, 'hours'>) => hours.startsWith('Day and night');

const openFirst = <L extends Line>(lines: readonly L[]) =>
	lines.toSorted(
		(a, b) =>
			Number(isAlwaysOpen(b)) - Number(isAlwaysOpen(a)) ||
			Number(a.area !== undefined) - Number(b.area !== undefined),
	);

export const countryAnchor = (country: string) =>
	country === '*' ? 'everywhere' : `in-${country.toLowerCase()}`;
