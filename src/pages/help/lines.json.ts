import type { APIRoute } from 'astro';
import { timeZones } from '../../components/safety/likelyCountry.ts';
import { t } from '../../i18n/index.ts';
import { byCountry, firstLines } from '../../library/byCountry.ts';
import { helpLines } from '../../library/index.ts';
import type { CountryLines } from '../../search/ui/countryLines.ts';

/** For the search's card: a few lines of every country. The search fetches it always, so that fetching says nothing. */
export const GET: APIRoute = () => {
	const nameOf = (country: string) => t.help.countryNames[country] ?? country;
	const zones: Readonly<Record<string, string>> = timeZones;
	const countries: CountryLines[] = byCountry(helpLines, nameOf)
		.filter(({ country }) => country !== '*')
		.map((group) => ({
			country: group.country,
			name: nameOf(group.country),
			zones: zones[group.country],
			lines: firstLines(group).map(({ name, call, text, hours }) => ({ name, call, text, hours })),
		}));
	return Response.json(countries);
};
