import type { AnyField } from '../../content/collections.ts';
import { textOf, type Visited } from '../../content/text/mdast.ts';
import { sentencesOf, type Sentence } from '../../content/text/prose.ts';
import { syllablesAt } from './lexicon.ts';
import { fieldOf, type ParsedEntry, type Place } from './content.ts';
import { valueAt } from './yamlSource.ts';

/** A stretch of prose with where it stands. */
export interface WrittenText {
	/** As a reader sees it: no markup, no citations. */
	text: string;
	sentences: Sentence[];
	/** Its words, as hashes. */
	words: number[];
	syllables: number;
	place: Place;
	/** In the body, in a field, or as the name of the page: a name may be repeated where others link to it. */
	where: 'body' | 'field' | 'name';
}

/** The fields that readers see as prose. */
const proseFields: readonly AnyField[] = [
	'title',
	'description',
	'summary',
	'takeaways',
	'notFor',
	'question',
	'answer',
	'next',
	'definition',
	'intro',
	'when',
	'works',
	'backfires',
	'first',
	'then',
	'what',
	'stop',
	'known',
];
const names: ReadonlySet<AnyField> = new Set(['title', 'question']);

/** All prose of an entry: the fields that readers see, then the paragraphs of its body. */
export const textsOf = (entry: ParsedEntry): WrittenText[] => [
	...fieldTexts(entry),
	...bodyTexts(entry.nodes),
];

/** The paragraphs of a body, those in lists, quotations and components included. */
function bodyTexts(nodes: readonly Visited[]): WrittenText[] {
	const texts: WrittenText[] = [];
	for (const { node } of nodes) {
		const isProse =
			node.type === 'paragraph' ||
			((node.type === 'mdxJsxFlowElement' || node.type === 'tableCell') &&
				(node.children ?? []).some(({ type }) => type === 'text'));
		if (!isProse || !node.position) continue;
		const { start, end } = node.position;
		const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
		texts.push(written(textOf(node), place, 'body'));
	}
	return texts;
}

function fieldTexts(entry: ParsedEntry): WrittenText[] {
	const { root } = entry;
	return proseFields.flatMap((key) => {
		const value = fieldOf(entry, key);
		const where = names.has(key) ? 'name' : 'field';
		if (typeof value === 'string') return [written(value, valueAt(entry, [...root, key]), where)];
		if (!Array.isArray(value)) return [];
		return value.flatMap((text: unknown, index) =>
			typeof text === 'string' ? [written(text, valueAt(entry, [...root, key, index]), where)] : [],
		);
	});
}

/** A citation taken out of a sentence leaves a blank before the full stop. */
function written(raw: string, place: Place, where: WrittenText['where']): WrittenText {
	const text = raw
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.replace(/ (?=[.,;:?!])/g, '')
		.trim();
	const words: number[] = [];
	let syllables = 0;
	const sentences = sentencesOf(text, (hash, start, end) => {
		words.push(hash);
		syllables += syllablesAt(text, hash, start, end);
	});
	return { text, sentences, words, syllables, place, where };
}
