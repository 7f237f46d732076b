import type { Place } from '../content.ts';
import { isJson } from '../isJson.ts';
import { placeAt } from '../placeAt.ts';
import { jsonStop } from './jsonStop.ts';

/** Where a text stops being JSON, in words; undefined where it is JSON. */
export function jsonSlip(text: string): { place: Place; what: string; fix?: string } | undefined {
	return isJson(text) ? undefined : inWords(text, jsonStop(text));
}

function inWords(text: string, at: number): { place: Place; what: string; fix?: string } {
	const before = text.slice(0, at).trimEnd();
	const sign = text.slice(at, at + 1);
	const told = (offset: number, what: string) => ({ place: placeAt(text, offset), what });
	if (text.trim() === '') return told(0, 'This file is empty, expected a record in JSON.');
	if (before.endsWith(',') && /[}\],]/.test(sign)) {
		const place = placeAt(text, before.length - 1);
		return {
			place: { ...place, endLine: place.line, endColumn: place.column + 1 },
			what: `Unexpected comma before \`${sign}\`: JSON has none behind the last one. Take it out.`,
			fix: '',
		};
	}
	if (sign === ',') return told(at, 'Unexpected comma, expected a field or a text here. Take it out.');
	if (/[“”„«»]/.test(sign)) return told(at, 'Unexpected curly quotation mark, expected a straight one: `"`.');
	if (sign === "'")
		return told(at, 'Unexpected single quotation mark: in JSON, keys and texts stand between double ones.');
	if (sign === '/' || sign === '#' || text.startsWith('<!--', at))
		return told(at, 'Unexpected comment: JSON has none. Put it into `note`, or take it out.');
	if (sign === '') return told(before.length, `The record ends too early: a closing bracket is missing.`);
	const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? '';
	if (sign === '\n' || /[\t\r]/.test(sign))
		return told(at, 'This text is never closed in its line, expected a double quotation mark at its end.');
	if (/["[{\d]/.test(sign) && /["\]}\d]$/.test(before))
		return told(
			before.length,
			`A comma is missing here, before \`${line.trim().slice(0, 30)}\`: JSON wants one between two fields.`,
		);
	if (/[A-Za-z_]/.test(sign) && /[{,]$/.test(before))
		return told(at, 'Unexpected key without quotation marks, expected it between double ones: `"title": …`.');
	if (/[A-Za-z]/.test(sign) && before.endsWith(':'))
		return told(at, 'Unexpected text without quotation marks, expected it between double ones.');
	if (/[\p{L}\d]/u.test(sign) && before.endsWith('"'))
		return told(
			before.length - 1,
			'This double quotation mark ends the text. Within a text write `\\"`, or curly ones.',
		);
	if (sign === '=') return told(at, 'Unexpected equals sign, expected a colon.');
	return told(
		at,
		`Unexpected \`${sign}\`: this is not JSON. Keys and texts stand between double quotation marks, with a colon between them and a comma between two fields.`,
	);
}
