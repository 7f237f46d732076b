import { telAddress, unbroken } from '../../content/text/phoneNumber.ts';
import { make } from './make.ts';
import type { SearchWords } from './words.ts';

/** A few help lines of a country, as `/help/lines.json` gives them. */
export interface CountryLines {
	/** Two letters (ISO 3166-1). */
	country: string;
	name: string;
	/** The inside of a regular expression that its time zones fit (IANA). */
	zones?: string | undefined;
	lines: { name: string; call?: string | undefined; text?: string | undefined; hours: string }[];
}

/**
 * The lines of the country that this device seems to be in, by its time zone, then by the browser's language; another
 * can be chosen. Worked out here, kept nowhere.
 */
export function countryLines(countries: readonly CountryLines[], t: SearchWords): HTMLElement {
	const list = make('ul', { class: 'plain' });
	const choice = make(
		'select',
		{ class: 'field', 'aria-label': t.country },
		make('option', { value: '' }, t.otherCountry),
		...countries.map(({ country, name }) => make('option', { value: country }, name)),
	);
	const show = () => {
		const lines = countries.find(({ country }) => country === choice.value)?.lines ?? [];
		list.replaceChildren(
			...lines.map(({ name, call, text, hours }) =>
				make(
					'li',
					{},
					name,
					' ',
					call !== undefined && make('a', { href: telAddress(call) }, unbroken(call)),
					call === undefined && text,
					make('span', { class: 'small' }, ` ${hours}`),
				),
			),
		);
	};
	choice.addEventListener('change', show);
	choice.value = likelyCountry(countries) ?? '';
	show();
	return make('div', { class: 'country-lines' }, choice, list);
}

function likelyCountry(countries: readonly CountryLines[]): string | undefined {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const byZone = countries.find(({ zones }) => zones && RegExp(`^(?:${zones})$`).test(zone));
	const byLanguage = /-([A-Z]{2})$/.exec(navigator.language)?.[1];
	return byZone?.country ?? countries.find(({ country }) => country === byLanguage)?.country;
}
