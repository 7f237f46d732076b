import type { Place } from './content.ts';
import { codeOf, hiddenCharacters, tagFlags } from './hidden.ts';
import { placeAt } from './placeAt.ts';
import { languageOf } from './languageOf.ts';
import { oddLetters, type OddLetters } from './oddLetters.ts';
import { tooMuch, type TooMuch } from './tooMuch.ts';

/** Something wrong with a file as a text, before anybody asks what it says. */
export type TextFault =
	| { kind: 'too-large'; kilobytes: number; place: Place }
	| { kind: 'too-much'; much: TooMuch; place: Place }
	| { kind: 'not-utf8'; place: Place }
	| { kind: 'hidden-sign'; sign: string; place: Place; count: number }
	| { kind: 'line-end'; place: Place }
	| { kind: 'odd-blank'; sign: string; place: Place; plain: string }
	| { kind: 'conflict'; place: Place }
	| { kind: 'odd-letters'; odd: OddLetters; found: string; place: Place };

/** A text of 3,500 words has about 35 KB; nothing that people write by hand comes near this. */
const maxBytes = 256 * 1024;

/** What a faulty text may hold of hidden signs before the rest is passed over. */
const maxFaults = 20;

/**
 * The text of a file. One that is too large or no UTF-8 gives an empty text, and one with too much of something a fault
 * that says so: nothing may parse it.
 * A byte order mark and other hidden signs are told and blanked out. Its path says which letters it
 * may have, and how much of what.
 */
export function decode(bytes: Uint8Array, path: string): { text: string; faults: TextFault[] } {
	const top = { line: 1, column: 1 };
	if (bytes.length > maxBytes)
		return {
			text: '',
			faults: [{ kind: 'too-large', kilobytes: Math.ceil(bytes.length / 1024), place: top }],
		};
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0 && !isUtf8(bytes))
		return { text: '', faults: [{ kind: 'not-utf8', place: placeAt(text, broken) }] };
	const seen = withoutHidden(text);
	const plain = withPlainBlanks(seen.text, seen.faults);
	const clean = text.includes('<<<<<<< ') ? withoutConflicts(plain.text, plain.faults) : plain;
	const much = tooMuch(clean.text, path);
	if (much)
		return { text: clean.text, faults: [{ kind: 'too-much', much, place: placeAt(clean.text, much.at) }] };
	return { ...clean, faults: [...clean.faults, ...oddLetters(clean.text, languageOf(path))] };
}

/**
 * A blank that is none to every reader decides at a line's beginning what the line is: to one a list, a link's target
 * or an import, to another mere words. It is told, and read as the plain one.
 */
function withPlainBlanks(text: string, faults: TextFault[]): { text: string; faults: TextFault[] } {
	const found = [...text.matchAll(oddIndents)];
	if (found.length === 0) return { text, faults };
	const told = found.slice(0, maxFaults).map(({ 0: indent, index }): TextFault => {
		const place = placeAt(text, index);
		const end = { endLine: place.line, endColumn: place.column + indent.length };
		const sign = codeOf(/[^\t ]/.exec(indent)?.[0] ?? '');
		return { kind: 'odd-blank', sign, place: { ...place, ...end }, plain: plainIndent(indent) };
	});
	return { text: text.replace(oddIndents, plainIndent), faults: [...faults, ...told] };
}

const odd = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
/** White space at a line's beginning that isn't all blanks and tabs; other kinds of it are hidden characters. */
const oddIndents = new RegExp(`(?<![^\\n])[\\t ]*${odd}(?:[\\t ${odd.slice(1)}*${odd})?`, 'g');

const plainIndent = (indent: string) => indent.replace(/[^\t]/g, ' ');

/** The marks of two changes that met are blanked out, so that what stands between them is checked too. */
function withoutConflicts(text: string, faults: TextFault[]): { text: string; faults: TextFault[] } {
	const begins = [...text.matchAll(/^<{7} /gm)].slice(0, maxFaults);
	return {
		text: text.replace(/^(?:(?:<{7}|>{7}|\|{7}) .*|={7})(?=\r?$)/gm, (mark) => ' '.repeat(mark.length)),
		faults: [
			...faults,
			...begins.map(({ index }): TextFault => ({ kind: 'conflict', place: placeAt(text, index) })),
		],
	};
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Nearly every text has none of these, and what is hidden is all among them. */
const doubtful = /[^\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u034E\u2010-\u2027\u2030-\u205E]/;

function withoutHidden(text: string): { text: string; faults: TextFault[] } {
	if (!doubtful.test(text)) return { text, faults: [] };
	const searched = text.replace(tagFlags, (found) => 'x'.repeat(found.length));
	const faults = runsIn(searched)
		.slice(0, maxFaults)
		.map(({ index, run }): TextFault => {
			const place = placeAt(text, index);
			if (run.startsWith('\r')) return { kind: 'line-end', place };
			const end = { endLine: place.line, endColumn: place.column + run.length };
			return {
				kind: 'hidden-sign',
				sign: codeOf(run),
				place: { ...place, ...end },
				count: [...run].length,
			};
		});
	if (faults.length === 0) return { text, faults };
	// Without the mark the frontmatter is read as what it is; only its first line loses a column.
	return {
		text: searched.replace(/^\uFEFF/, '').replace(hiddenCharacters, (sign) => ' '.repeat(sign.length)),
		faults,
	};
}

/** Hidden characters; those that follow one another are one mistake. Each old line end is a line's. */
function runsIn(text: string): { index: number; run: string }[] {
	const runs: { index: number; run: string }[] = [];
	for (const { index, 0: sign } of text.matchAll(hiddenCharacters)) {
		const last = runs.at(-1);
		const joins = last && sign !== '\r' && !last.run.startsWith('\r');
		if (joins && last.index + last.run.length === index) last.run += sign;
		else runs.push({ index, run: sign });
	}
	return runs;
}
