import type { SourceData } from '../schemas/source.ts';
import { slugOf } from './slugOf.ts';

/** A record in CSL-JSON as a reference manager or a parser of BibTeX and RIS gives it. */
export interface CslRecord {
	type?: string;
	title?: string;
	author?: CslName[];
	editor?: CslName[];
	issued?: { 'date-parts'?: (string | number)[][] };
	[key: string]: unknown;
}
interface CslName {
	family?: string;
	given?: string;
	literal?: string;
	[key: string]: unknown;
}

const kept = [
	'container-title',
	'edition',
	'volume',
	'issue',
	'page',
	'number',
	'publisher',
	'publisher-place',
	'DOI',
	'ISBN',
	'URL',
] as const;

/** CSL's types that the wiki has no word of its own for. */
const types: Readonly<Record<string, SourceData['type']>> = {
	'article-journal': 'article-journal',
	'article-magazine': 'article-journal',
	article: 'report',
	book: 'book',
	chapter: 'chapter',
	'entry-encyclopedia': 'chapter',
	'paper-conference': 'chapter',
	webpage: 'webpage',
	'post-weblog': 'webpage',
	report: 'report',
	thesis: 'thesis',
};

/**
 * A bibliography record of the wiki from a pasted one: its id made of the first author and the year, a letter
 * behind it where that is taken. Nobody has held it against the publication yet, and it says so.
 * Throws, in words for people, where title, author or year are missing.
 */
export function sourceRecord(record: CslRecord, taken: ReadonlySet<string>): SourceData {
	const title = clean(record.title);
	const author = (record.author ?? []).map(nameOf);
	const year = Number(record.issued?.['date-parts']?.[0]?.[0]);
	const missing = [
		...(title === '' ? ['a title'] : []),
		...(author.length === 0 ? ['an author'] : []),
		...(Number.isInteger(year) ? [] : ['a year']),
	];
	if (missing.length > 0)
		throw new Error(`This is no whole citation: expected ${missing.join(' and ')}, found none.`);
	const type = types[record.type ?? ''];
	if (type === undefined)
		throw new Error(
			`Unexpected type \`${record.type}\`, expected one of ${Object.keys(types)
				.map((one) => `\`${one}\``)
				.join(', ')}. Change it in the record and try again.`,
		);
	return {
		id: freeId(author, year, taken),
		type,
		title,
		author,
		...(record.editor && { editor: record.editor.map(nameOf) }),
		issued: { 'date-parts': [(record.issued?.['date-parts']?.[0] ?? []).map(Number)] },
		...Object.fromEntries(
			kept.flatMap((key) => {
				const value = record[key];
				return value === undefined || value === '' ? [] : [[key, clean(String(value))]];
			}),
		),
		note: 'To be written: what was seen (full text, abstract, catalogue record), where and on which day.',
		custom: { checked: 'memory', read: 'abstract' },
	};
}

function nameOf({ family, given, literal }: CslName): SourceData['author'][number] {
	if (family === undefined) return { literal: clean(literal ?? given) };
	return { family: clean(family), ...(given !== undefined && { given: clean(given) }) };
}

function freeId(author: SourceData['author'], year: number, taken: ReadonlySet<string>): string {
	const [first] = author;
	const name = slugOf(first && 'family' in first ? first.family : (first?.literal ?? '')).replace(
		/[^a-z]/g,
		'',
	);
	if (name === '')
		throw new Error('The first author’s name makes no id: give it in Latin letters, for example coan2006.');
	const id = ['', ...'bcdefghijklmnopqrstuvwxyz']
		.map((letter) => `${name}${year}${letter}`)
		.find((one) => !taken.has(one));
	if (id === undefined) throw new Error(`All ids from ${name}${year} to ${name}${year}z are taken.`);
	return id;
}

const clean = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
