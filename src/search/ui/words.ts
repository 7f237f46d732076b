import type { Strings } from '../../i18n/index.ts';

/** What the search says. The page hands it over as data: no interface text stands in code. */
export type SearchWords = Strings['search']['box'];

/** A text with what is filled in: `{n} found` and 3 give `3 found`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
