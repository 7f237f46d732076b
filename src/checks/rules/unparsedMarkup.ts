import { isComponent, type MdNode } from '../../content/text/mdast.ts';
import { vocabulary } from '../../content/vocabulary.ts';
import type { AnyField } from '../../content/collections.ts';
import { fieldOf, type ParsedEntry } from '../source/content.ts';
import { placeOfWords } from '../source/placeOfWords.ts';
import { knownKeys } from './knownKeys.ts';
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
	'lost-markup': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ found, instead }: { found: string; instead: string }) =>
			`Unexpected \`${found}\`: it isn’t read as a mark, and readers would see the signs. ${instead}`,
		what: "This looks like a heading, a list, a link, bold words or a component, and isn't read as one: readers would see bare signs. Often a blank is missing or one too many. Fields and attributes hold plain words, without marks and without a `<` right before a letter.",
		as: 'mdx',
		bad: `##What helps

• Name a time.

See [[time-out]].`,
		mend: 'Write the mark as it is written here, or plain words.',
		good: `## What helps

- Name a time.

See [the time-out](/articles/pause/).`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** What was meant as a mark and is read as plain text, so that readers would see its signs. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...inFields(entry), ...inBody(entry)]);

interface Mark {
	signs: RegExp;
	instead: string;
}

const names = Object.keys(vocabulary).join('|');
const address = '(?:\\/[a-z]|https?:|mailto:|tel:|www\\.|$)';

const list = 'Begin each entry of a list with a hyphen and a space: `- …`, or with `1. …`.';
const link = 'Write a link as [words](/articles/…/), without anything between the two brackets.';
const component = {
	signs: new RegExp(`[<＜]\\s*/?\\s*(?:${names})\\b|\\[/(?:${names})\\]|\\[(?:${names})\\s+\\w+=`),
	instead: 'Write a component with plain `<` and `>`, as `<Term id="…">words</Term>`.',
};

const entity = {
	signs: /&(?:[a-z]{2,30}|#\d{1,7}|#x[\da-f]{1,6});/i,
	instead: 'Write the sign itself.',
};

/** At the beginning of a line within a paragraph. */
const atLine: readonly Mark[] = [
	{
		signs: /^(?:#{2,6}(?=[^\s#])|＃+)/,
		instead: 'A heading needs plain signs and a space behind them: `## Words`.',
	},
	{ signs: /^(?:[•‣▪●◦∙·■□➢➤]|-(?=\p{L}))/u, instead: list },
	{ signs: /^[0-9０-９]{1,2}[．、）]/, instead: list },
	{
		signs: /^\+{3,}\s*$/,
		instead: 'The fields of a page stand at the top of its file, between two lines that are exactly `---`.',
	},
	{ signs: /^:::+/, instead: 'The wiki has no boxes but its components: <Story>, <Evidence>, <Exercise>.' },
	{
		signs: /^(?:!!!(?= )|\[!\w+\])/,
		instead: 'The wiki has no boxes but its components: <Story>, <Evidence>, <Exercise>.',
	},
	{ signs: /^==+ .* ==+\s*$/, instead: 'A heading is written `## Words`.' },
	{
		signs: /^(?:h[1-6]\. |\.\. \w+::)/,
		instead: 'A heading is written `## Words`, and there are no other boxes than the components.',
	},
	{
		signs: /^:(?= )/,
		instead: 'Explain a word in a sentence, or give it a page in en/glossary and a <Term>.',
	},
];
/** Rows of a table without the row of hyphens that makes it one. */
const rows = {
	signs: /^[|｜]/,
	instead: 'A table’s second row has as many hyphens as there are columns: `| --- | --- |`.',
};
/** A dash may open one line, as in a conversation; several lines of a paragraph are a list. */
const dashes = { signs: /^[–—](?=\s)/, instead: list };

/** Anywhere in a text as it is written. */
const written: readonly Mark[] = [
	{ signs: /\[\[[^[\]\n]+\]\]/, instead: link },
	{ signs: new RegExp(`\\]\\s+\\(${address}|[\\]】]\\s?（${address}|】\\s?\\(${address}`), instead: link },
	{ signs: new RegExp(`[)）]\\[${address}`), instead: link },
	{ signs: /\[[^[\]()\n]{1,100}\((?:\/[a-z]|https?:|$)/, instead: link },
	{ signs: /(?<![=\\])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/, instead: 'Write **bold** where a word matters.' },
	{
		signs: /\[@[\w:.-]+[^\]\n]*\]/,
		instead: 'A source is cited with <Cite id="…" />, for example <Cite id="coan2006" />.',
	},
	{ signs: /\[url=[^\]\n]*\]|\[\/url\]/i, instead: link },
	{
		signs: /\[(?:b|i|u|s|quote|code|img|size|color|list)(?:=[^\]\n]*)?\](?=[^\n]*\[\/)/i,
		instead: 'Write **bold** and *emphasised* words between stars; the rest is plain.',
	},
	{ signs: /'''?(?=\S)[^'\n]+'''?/, instead: 'Write **bold** and *emphasised* words between stars.' },
	{ signs: /%%[^%\n]+%%/, instead: 'The wiki has no comments: take it out.' },
	{
		signs: /\[?\^\[|\[\^(?:\d+|(?:note|fn)[\w-]*)\]/,
		instead: 'The wiki has no footnotes: put the thought into the sentence, or cite with <Cite id="…" />.',
	},
	{
		signs: /(?<!\\)\*+(?=[\p{L}\p{N}“‘"'(])|(?<=[\p{L}\p{N}.,:;!?”’"')])\*+|(?<!\\)\*\*(?=\s)/u,
		instead: 'Emphasised words stand between stars without a blank inside: `*so*`, `**so**`.',
	},
];

/** Anywhere in a text as it is read. */
const read: readonly Mark[] = [component, entity];

const plain = 'This is shown as plain words: write it without marks.';
/** In a field or an attribute. */
const inWords: readonly Mark[] = [
	{ signs: /\[\[[^[\]\n]+\]\]/, instead: plain },
	{ signs: /\[[^[\]\n]*\]\((?:\.{0,2}\/|https?:|mailto:|tel:|#)/, instead: plain },
	{ signs: /\*\*(?=\S)/, instead: plain },
	{ signs: /(?<![\p{L}\p{N}_/])_(?=[^\s_])[^_\n]*[^\s_]_(?![\p{L}\p{N}_])/u, instead: plain },
	{ ...component, instead: plain },
];

/** A paragraph without any of these at the beginning of a line holds none of the marks that stand there. */
const opening = /(?:^|\n)[ \t>]*[^\p{L}\s“‘"'(<*_]/u;

/**
 * What a program may take for a tag, wherever words are plain: Astro writes `<` into attributes as it is, so that each
 * reader of a page would have to know what is none.
 */
const tags = { signs: /<[a-z/!?][^\s<>]{0,40}>?/i, instead: plain };

/** Texts without any of these hold none of the marks. */
const suspicious = /[[\]】（<＜&*=^_]|[‘’']{2}|%%/;

function inFields(entry: ParsedEntry): Problem[] {
	const search = (value: unknown, path: (string | number)[]): Problem[] => {
		if (typeof value === 'string') {
			if (!/[[<＜&*_]/.test(value)) return [];
			return first(value, marksOf(entry, path.at(-1))).map(({ found, instead }) => {
				const place = placeOfWords(entry.source, valueAt(entry, ...path), found);
				return problem('lost-markup', entry.file, place, { found, instead });
			});
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) =>
			search(inner, [...path, Array.isArray(value) ? Number(key) : key]),
		);
	};
	// What the schema refuses has been reported.
	return knownKeys(entry, []).flatMap((key) => search(fieldOf(entry, key as AnyField), [key]));
}

function marksOf({ collection }: ParsedEntry, key: string | number | undefined): readonly Mark[] {
	// What an address may hold is its own rule's; a record's words are those of its catalogue.
	if (key === 'url' || key === 'URL') return [];
	if (collection === 'sources') return [tags];
	// The blanks of a sheet are another rule's.
	return [tags, ...(collection === 'sheets' ? inWords.slice(1) : inWords), entity];
}

const inBody = ({ file, nodes, source, syntaxErrors }: ParsedEntry): Problem[] =>
	nodes.flatMap(({ node, ancestors }) => {
		if (node.type === 'paragraph') return atLines(node, file, source);
		if (isComponent(node)) return inAttributes(node, file);
		const tag = isPlain(node, ancestors) ? first(wordsOf(node), [tags]) : [];
		if (tag.length > 0)
			return tag.map(({ found, instead }) => problem('lost-markup', file, placeOf(node), { found, instead }));
		if (node.type !== 'text' || !node.position || !suspicious.test(node.value ?? '')) return [];
		const { start, end } = node.position;
		// The blanks of a phrase are another rule's.
		const marks = ancestors.some(({ name }) => name === 'Phrase') ? written.slice(1) : written;
		const text = source.slice(start.offset, end.offset);
		const [mark] = first(text, marks);
		if (mark) {
			const place = placeWithin(text, mark.index, start);
			return [problem('lost-markup', file, place, { found: mark.found, instead: mark.instead })];
		}
		// Half a component that is left behind a mistake has been reported.
		const marksRead = syntaxErrors.length > 0 ? [entity] : read;
		return first(node.value ?? '', marksRead).map(({ found, instead }) =>
			problem('lost-markup', file, placeOf(node), { found, instead }),
		);
	});

/** What a page shows as an attribute too: a term's words and a phrase's blanks, the title of a link, a picture's words. */
const isPlain = ({ type }: MdNode, ancestors: readonly MdNode[]) =>
	type === 'link' || type === 'image' || ancestors.some(({ name }) => name === 'Phrase' || name === 'Term');

const wordsOf = ({ value, alt, title }: MdNode) => [value, alt, title].filter(Boolean).join('\n');

function atLines(node: MdNode, file: string, source: string): Problem[] {
	if (!node.position || node.children?.[0]?.type === 'inlineCode') return [];
	const { start, end } = node.position;
	const text = source.slice(start.offset, end.offset);
	if (!opening.test(text)) return [];
	const lines = text.split('\n').map((line, index) => ({
		text: index === 0 ? line : line.replace(/^[ \t>]*/, ''),
		place: { line: start.line + index, column: index === 0 ? start.column : 1 },
	}));
	const marks = [...atLine, ...[dashes, rows].filter(({ signs }) => count(lines, signs) > 1)];
	return lines
		.flatMap(({ text, place }) =>
			first(text, marks).map(({ found, instead }) => problem('lost-markup', file, place, { found, instead })),
		)
		.slice(0, 1);
}

const count = (lines: readonly { text: string }[], signs: RegExp) =>
	lines.filter(({ text }) => signs.test(text)).length;

function inAttributes(node: MdNode, file: string): Problem[] {
	const known = Object.entries(vocabulary).find(([name]) => name === node.name)?.[1].attributes ?? {};
	return (node.attributes ?? []).flatMap(({ name = '', value }) => {
		const isText = Object.hasOwn(known, name) && known[name]?.value.kind === 'text';
		if (!isText || typeof value !== 'string' || !suspicious.test(value)) return [];
		return first(value, [tags, ...inWords]).map(({ found, instead }) =>
			problem('lost-markup', file, placeOf(node), { found, instead }),
		);
	});
}

/** The first of the marks that a text holds. */
function first(text: string, marks: readonly Mark[]): { found: string; instead: string; index: number }[] {
	for (const { signs, instead } of marks) {
		const match = signs.exec(text);
		if (match) return [{ found: match[0].slice(0, 60), instead, index: match.index }];
	}
	return [];
}
