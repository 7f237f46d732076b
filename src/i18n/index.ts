import { en } from './en/index.ts';

/** What every language has: one that lacks a text does not compile. */
export type Strings = typeof en;

/** The interface text of the language being built. */
export const t: Strings = en;

/** A day as people write it: `2026-11-22` becomes `22 November 2026`. */
export const longDay = (day: string): string => {
	const known = longDays.get(day) ?? longFormat.format(new Date(`${day}T00:00:00Z`));
	longDays.set(day, known);
	return known;
};

/** Made once: making one costs a hundred times what using it does, and using it ten times what looking it up does. */
const longFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const longDays = new Map<string, string>();
