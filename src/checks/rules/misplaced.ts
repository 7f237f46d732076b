import { collections, ofShape } from '../../content/collections.ts';
import type { ParsedEntry, Place } from '../source/content.ts';
import { keyAt } from '../problem.ts';
import { knownKeys } from './knownKeys.ts';

/** What was meant where it doesn't stand: a field below its group, an entry below its list, a page in another folder. */

/** A page with the fields of another kind of page. */
export function misplaced(entry: ParsedEntry): { looks: string; here: string; home: string } | undefined {
	const { shape, noun } = collections[entry.collection];
	if (shape !== 'mdx' || !entry.data) return undefined;
	const keys = Object.keys(entry.data);
	const own = new Set(knownKeys(entry, []));
	const strange = keys.filter((key) => !own.has(key));
	if (strange.length < 2) return undefined;
	const home = ofShape('mdx').find((other) => {
		const known = new Set(knownKeys({ ...entry, collection: other }, []));
		const title = collections[other].title;
		return (
			other !== entry.collection &&
			title !== undefined &&
			keys.includes(title) &&
			strange.every((key) => known.has(key))
		);
	});
	if (home === undefined || keys.includes(collections[entry.collection].title ?? '')) return undefined;
	const { noun: looks, files } = collections[home];
	return {
		looks: `${/^[aeiou]/.test(looks) ? 'an' : 'a'} ${looks}`,
		here: noun,
		home: files.replace(/\/<.*/, ''),
	};
}

interface LostField {
	place: Place;
	what: string;
	/** The paths of what is unknown and of what is missing because of it. */
	paths: string[];
}

/** A field at the margin that belongs to the last entry of the list above it. */
export function lostFields(entry: ParsedEntry): LostField[] {
	if (collections[entry.collection].shape !== 'mdx' || !entry.data) return [];
	const fields = Object.entries(entry.data);
	const own = new Set(knownKeys(entry, []));
	return fields.flatMap(([key], index) => {
		const above = fields.slice(0, index).findLast(([name]) => own.has(name));
		if (own.has(key) || !above || !Array.isArray(above[1])) return [];
		const [list, rows] = above;
		const last: unknown = (rows as unknown[]).at(-1);
		const isMissing = typeof last === 'object' && last !== null && !Object.hasOwn(last, key);
		if (!isMissing || !knownKeys(entry, [list, 0]).includes(key)) return [];
		return [
			{
				place: keyAt(entry, key),
				what: `\`${key}\` has lost its indentation: it belongs to the last entry of \`${list}\` above. Begin the line with four spaces.`,
				paths: [key, [list, (rows as unknown[]).length - 1, key].join('/')],
			},
		];
	});
}

interface Sunken {
	place: Place;
	what: string;
	fix: string;
}

/** `   - Say it` below `  - Ask`: further to the right, a hyphen is a part of the text above it. */
export function sunkenEntries({ collection, source, data }: ParsedEntry): Sunken[] {
	if (collections[collection].shape !== 'mdx' || !data) return [];
	const lines = source.split('\n');
	const end = lines.indexOf('---', 1);
	return lines.slice(0, end).flatMap((line, at) => {
		const indent = /^( +)- \S/.exec(line)?.[1]?.length;
		const above = /^( *)- [^'"|>[{\s](?:(?!: ).)*[^:]$/.exec(lines[at - 1] ?? '')?.[1]?.length;
		if (indent === undefined || above === undefined || indent <= above || indent > above + 3) return [];
		const place = { line: at + 1, column: 1, endLine: at + 1, endColumn: indent + 1 };
		return [
			{
				place,
				what: 'This hyphen stands further to the right than the one above it, so it is read as a part of that text. Begin both in the same column.',
				fix: ' '.repeat(above),
			},
		];
	});
}
