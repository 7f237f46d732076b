import type { z } from 'astro/zod';
import { fieldNames } from '../source/fieldNames.ts';
import type { Collection } from '../../content/collections.ts';
import { daysInMonth } from '../source/days.ts';

/** A value that doesn't fit: what Zod says of it, where, and the keys of the group that belongs there. */
interface Misfit {
	issue: z.core.$ZodIssue;
	collection: Collection;
	field: string;
	value: unknown;
	keys: readonly string[];
}

/** Zod's own messages, where the schema gives none, in an editor's words. */
export function mendOf({ issue, collection, field, value, keys }: Misfit): string {
	const example = collection === 'sources' ? inRecord[field] : undefined;
	if (example !== undefined && /^invalid_(?:type|union)$/.test(issue.code))
		return `Expected it like this: \`"${field}": ${example}\`.`;
	const noDay = typeof value === 'string' ? whyNoDay(value, issue) : undefined;
	if (noDay !== undefined) return noDay;
	if (typeof value === 'string' && /^[“”‘’„«]/.test(value) && issue.code === 'invalid_format')
		return 'Curly quotation marks are letters here. Take them out, or write straight ones.';
	if (issue.code === 'invalid_type' && issue.expected === 'object' && keys.length > 0)
		return group(keys, value);
	if (issue.code === 'invalid_type') return `Expected ${typeName(issue.expected, collection)}.`;
	if (issue.code === 'invalid_value')
		return `Expected ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}.`;
	if (issue.code === 'too_small' && issue.origin === 'array')
		return `Expected at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}.`;
	if (issue.code === 'too_big' && issue.origin === 'array')
		return `Expected at most ${issue.maximum} entries.`;
	if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
		return `Expected a whole number, ${issue.minimum} or more.`;
	if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return 'Expected a smaller number.';
	return issue.message;
}

/** How to add a field that is missing. */
export function additionOf(collection: Collection, field: string): string {
	if (collection !== 'sources') return `Add a line \`${field}: …\`.`;
	return fieldNames('sources').has(field) && inRecord[field] !== undefined
		? `Add \`"${field}": ${inRecord[field]}\`.`
		: `Add \`"${field}": …\`.`;
}

/** The fields of a source's record that are no plain texts, as they are written. */
const inRecord: Readonly<Record<string, string>> = {
	author: '[{ "family": "Coan", "given": "James A." }]',
	editor: '[{ "family": "Coan", "given": "James A." }]',
	issued: '{ "date-parts": [[2006, 12, 1]] }',
	accessed: '{ "date-parts": [[2026, 12, 1]] }',
	'date-parts': '[[2006, 12, 1]]',
	custom: '{ "checked": "record" }',
};

const group = (keys: readonly string[], value: unknown) => {
	const [first = '', ...others] = keys;
	const begin = typeof value === 'string' && /^[\w-]{1,60}$/.test(value) ? value : '…';
	const rest = others.map((key) => `\`${key}: …\``).join(' and ');
	return `Expected a group of fields: \`- ${first}: ${begin}\`${rest === '' ? '' : `, and on the next line, indented by two more spaces, ${rest}`}.`;
};

function whyNoDay(value: string, { code, ...issue }: z.core.$ZodIssue): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
	if (code !== 'invalid_format' || !('format' in issue) || issue.format !== 'date' || !year) return undefined;
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (m < 1 || m > 12) return `There is no month ${month}: the day is written as year, month, day.`;
	const days = daysInMonth(y, m);
	const name = new Date(Date.UTC(y, m - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
	return d < 1 || d > days ? `${name} ${y} has ${days} days.` : undefined;
}

const typeName = (expected: string, collection: Collection) =>
	(collection === 'sources' ? jsonNames[expected] : undefined) ?? typeNames[expected] ?? expected;

const jsonNames: Record<string, string> = {
	string: 'a text between double quotation marks',
	array: 'a list between square brackets',
	object: 'a group of fields between braces',
	int: 'a whole number, without quotation marks',
};

const typeNames: Record<string, string> = {
	string: 'a text (in quotes, where it looks like a number or holds a colon)',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list, each entry on its line after a hyphen',
	object: 'a group of fields',
};
