import { addressFault } from '../../content/outsideAddress.ts';
import { shorteners } from '../../content/followers.ts';
import type { ParsedEntry } from '../source/content.ts';
import { problemOf, valueAt, type FileRule, type Problem } from '../problem.ts';
import { doc } from './links.ts';

const problem = problemOf(doc);

/** Addresses that stand in the words of a field: readers copy them, and editors follow them. */
export const run: FileRule = ({ entries }) => entries.flatMap((entry) => inside(entry, entry.data, []));

function inside(entry: ParsedEntry, value: unknown, path: readonly (string | number)[]): Problem[] {
	if (typeof value === 'string') return isAddress.has(path.at(-1)) ? [] : inWords(entry, value, path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		inside(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/** Fields that are an address and nothing else: their schema says what is wrong. */
const isAddress: ReadonlySet<string | number | undefined> = new Set(['url', 'URL', 'chat', 'DOI']);

function inWords(entry: ParsedEntry, words: string, path: readonly (string | number)[]): Problem[] {
	for (const [found] of words.slice(0, longest).matchAll(addresses)) {
		const url = found.replace(/[.,;:!?…'’”»\]]+$/, '');
		const mend = /^https?:/i.test(url) ? addressFault(url) : bareFault(url);
		if (mend !== undefined)
			return [problem('link-address', entry.file, valueAt(entry, ...path), { url, mend })];
	}
	return [];
}

const longest = 5000;
const addresses = /https?:\/\/[^\s<>"“”)]+|(?<![\w.@/-])(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\/[^\s<>"“”)]+/gi;

/** `bit.ly/abc` without its protocol is an address to a reader all the same. */
const bareFault = (url: string) =>
	shorteners.has(url.split('/')[0]?.toLowerCase() ?? '') ? addressFault(`https://${url}`) : undefined;
