import { typeset } from '../content/text/typeset.ts';

/** Typographic quotes in every text of plain data. */
export function typesetAll<T>(data: T): T {
	if (typeof data === 'string') return typeset(data) as T;
	if (Array.isArray(data)) return data.map(typesetAll) as T;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typesetAll(value)])) as T;
}
