import { readMdx, textOf, type MdNode } from '../../content/text/mdast.ts';
import type { ParsedEntry, Place } from '../source/content.ts';
import type { TextFault } from '../source/decode.ts';
import { hiddenIn } from '../source/hidden.ts';
import { most, type TooMuch } from '../source/tooMuch.ts';
import { languageOf } from '../source/languageOf.ts';
import { oddLetters, type OddLetters } from '../source/oddLetters.ts';
import {
	placeOf,
	placeWithin,
	problemOf,
	valueAt,
	type FileRule,
	type Problem,
	type RuleDoc,
} from '../problem.ts';

export const doc = {
	'file-size': {
		severity: 'error',
		part: 'Shape',
		message: ({ kilobytes }: { kilobytes: number }) =>
			`This file has ${kilobytes} KB, expected at most 256 KB. Split it, or take out what was pasted by mistake.`,
		what: "Nothing that people write by hand comes near 256 KB: a long article has about 35. Something slipped in that isn't text, often a picture pasted as thousands of letters. The file is not read any further.",
		as: 'mdx',
		in: 'en/articles/going.mdx',
		bad: '![A clock](data:image/png;base64,iVBORw0KGgoAAAANS…)',
		mend: 'Take it out; a picture becomes a file of its own. If it really is prose, make two articles of it.',
		good: '![A clock on a kitchen table](../images/clock.png)',
	},
	'too-much': {
		severity: 'error',
		part: 'Shape',
		message: ({ what, found }: Pick<TooMuch, 'what' | 'found'>) =>
			`Unexpected ${found.toLocaleString('en')} ${counted[what]}, expected at most ${most[what].toLocaleString('en')}. ${mends[what]}`,
		what: "Something stands here in such numbers that nobody can have written it by hand: thousands of the same sign, a paragraph as long as a book. It would keep the reader of the texts busy for minutes, so it isn't read any further.",
		as: 'mdx',
		bad: 'A pause *, and again.',
		mend: 'Look for what was pasted or repeated by mistake, and take it out.',
		good: 'A pause, and again.',
	},
	'text-encoding': {
		severity: 'error',
		part: 'Shape',
		message: ({ what }: { what: string }) => what,
		what: "A character that you can't see, an odd blank at a line's beginning, or letters in an old encoding. They come along from a document or a chat, make a line read differently, and spoil search.",
		as: 'mdx',
		bad: 'CafÃ© talk, Sunday at four.',
		mend: 'Delete the spot and type it again, or save the file as UTF-8. `--fix` mends most blanks and hidden characters.',
		good: 'Café talk, Sunday at four.',
	},
	'merge-conflict': {
		severity: 'error',
		part: 'Shape',
		message:
			'Two changes of the same lines met here, and both were kept, with marks between them (`<<<<<<<`, `=======`, `>>>>>>>`). Keep what is right, and take the marks out.',
		what: 'You and somebody else changed the same lines, and the tool that puts changes together kept both, with lines of signs around and between them. Nobody has decided yet which of the two is right, and a reader would see both.',
		as: 'mdx',
		bad: `<<<<<<< HEAD
Half an hour is a fair guess.
=======
Twenty minutes are enough.
>>>>>>> main`,
		mend: 'Choose one of them or make one out of both, then delete the three lines of signs.',
		good: 'Half an hour is a fair guess.',
	},
} satisfies RuleDoc;

const counted: Record<TooMuch['what'], string> = {
	record: 'letters in the record of one source',
	fields: 'letters before the text begins',
	block: 'letters without an empty line',
	signs: 'signs in rows of the same sign',
	entities: 'entities such as `&amp;`',
};
const mends: Record<TooMuch['what'], string> = {
	record: 'Take out what doesn’t belong to it.',
	fields: 'Take out what was pasted by mistake.',
	block: 'Part it into paragraphs, or take out what was pasted by mistake.',
	signs: 'Take them out.',
	entities: 'Write the signs themselves.',
};

const problem = problemOf(doc);

/** A file as a text: not too large, UTF-8, without characters that nobody sees, also not behind an escape. */
export const run: FileRule = ({ file, faults, entries }) => [
	...faults.map((fault) => toProblem(file, fault)),
	...entries.flatMap((entry) => [...escapedInFields(entry), ...escapedInBody(entry)]),
];

function toProblem(file: string, fault: TextFault): Problem {
	const { place } = fault;
	if (fault.kind === 'too-large') return problem('file-size', file, place, { kilobytes: fault.kilobytes });
	if (fault.kind === 'too-much') return problem('too-much', file, place, fault.much);
	if (fault.kind === 'not-utf8')
		return problem('text-encoding', file, place, {
			what: 'These letters are not UTF-8, expected plain UTF-8 text. Save the file as UTF-8.',
		});
	if (fault.kind === 'odd-blank')
		return problem('text-encoding', file, place, { what: unplain(fault.sign) }, { fix: fault.plain });
	if (fault.kind === 'odd-letters')
		return problem('text-encoding', file, place, { what: oddly[fault.odd](fault.found) });
	if (fault.kind === 'conflict') return problem('merge-conflict', file, place, {});
	if (fault.kind === 'line-end')
		return problem('text-encoding', file, place, {
			what: 'Unexpected line end of an old kind. Save the file with Unix line ends.',
		});
	return problem('text-encoding', file, place, { what: unseen(fault.sign, fault.count) }, { fix: '' });
}

const oddly: Record<OddLetters, (found: string) => string> = {
	garbled: (found) =>
		`Unexpected garbled letters \`${found}\`: they were saved in one way and read in another. Write what belongs there.`,
	'two scripts': (found) =>
		`Unexpected letters of two alphabets in one word (\`${found}\`): they look alike, and nobody would find the word. Type it anew.`,
	script: (found) =>
		`Unexpected letters of another alphabet (\`${found}\`): some look like those of this language, and nobody would find the word. Type it in the letters of this language.`,
	signs: (found) =>
		`Unexpected letters of a special kind (\`${found}\`): programs that read aloud spell them or pass them over, and nobody would find them. Type plain letters.`,
	pile: () =>
		'Unexpected marks on a letter, expected two accents at most and nothing that crosses it out. Type the letter anew.',
};

const unplain = (sign: string) =>
	`Unexpected ${sign === 'U+00A0' ? 'no-break space' : 'wide blank'} ${sign} at the beginning of a line, expected plain blanks or none: programs disagree on what such a line is.`;

const unseen = (sign: string, count = 1) =>
	count === 1
		? `Unexpected hidden character ${sign}: nobody sees it, and it changes what is read. Delete it.`
		: `Unexpected hidden characters, ${count} in a row, ${sign} the first: nobody sees them, and they change what is read. Delete them.`;

/** `"\\u202E"` in YAML and JSON is written with visible letters and read as a hidden one. */
function escapedInFields(entry: ParsedEntry): Problem[] {
	if (!entry.source.includes('\\')) return [];
	const search = (value: unknown, path: (string | number)[]): Problem[] => {
		if (typeof value === 'string') {
			const what = oddIn(value, entry.path);
			return what === undefined
				? []
				: [problem('text-encoding', entry.file, valueAt(entry, ...path), { what })];
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) =>
			search(inner, [...path, Array.isArray(value) ? Number(key) : key]),
		);
	};
	return search(entry.data, []);
}

/** The same for `&#x202E;` in a text, an address or an attribute. */
function escapedInBody({ file, path, nodes, source }: ParsedEntry): Problem[] {
	if (!source.includes('&')) return [];
	return nodes.flatMap(({ node }) => {
		const attributes = (node.attributes ?? []).map(({ value }) => value);
		const hidden = hiddenIn(node.url ?? '');
		const what =
			hidden === undefined
				? [node.value, node.alt, node.title, ...attributes]
						.map((text) => (typeof text === 'string' ? oddIn(text, path) : undefined))
						.find(Boolean)
				: unseen(hidden);
		// What is written without an entity has been told.
		if (what === undefined || oddIn(writtenIn(node, source), path) !== undefined) return [];
		return [problem('text-encoding', file, entityIn(node, source, path) ?? placeOf(node), { what })];
	});
}

/** What is odd about a text that was written with other signs; undefined where nothing is. */
function oddIn(text: string, path: string): string | undefined {
	const sign = hiddenIn(text);
	if (sign !== undefined) return unseen(sign);
	const [odd] = oddLetters(text, languageOf(path));
	return odd?.kind === 'odd-letters' ? oddly[odd.odd](odd.found) : undefined;
}

const writtenIn = ({ position }: MdNode, source: string) =>
	position ? source.slice(position.start.offset, position.end.offset) : '';

/** Where a node's text says `&#x202E;` or `&ZeroWidthSpace;`; undefined where it doesn't say it so. */
function entityIn({ position }: MdNode, source: string, path: string): Place | undefined {
	if (!position) return undefined;
	const { start, end } = position;
	const written = source.slice(start.offset, end.offset);
	for (const { 0: entity, index } of written.matchAll(entities)) {
		if (oddIn(textOf(readMdx(`x ${entity}`)), path) === undefined) continue;
		const place = placeWithin(written, index, start);
		return { ...place, endLine: place.line, endColumn: place.column + entity.length };
	}
	return undefined;
}

const entities = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{2,30});/g;
