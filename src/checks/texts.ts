import { textOf } from '../wiki/mdast.ts';
import type { FreshEntry, Place } from './content.ts';

/** A stretch of prose with where it stands. */
export interface WrittenText {
	/** As a reader sees it: no markup, no citations. */
	text: string;
	place: Place;
	/** The source at that place, to find a word's own position. */
	source: string;
	/** In the body, in a field, or as the name of the page: a name may be repeated where others link to it. */
	where: 'body' | 'field' | 'name';
}

const proseFields = [
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
];

const names = new Set(['title', 'question']);

/** All prose of an entry: the paragraphs of its body and the fields that readers see. */
export function textsOf(entry: FreshEntry): WrittenText[] {
	return [...fieldTexts(entry), ...bodyTexts(entry)];
}

/** The paragraphs of a body, those in lists, quotations and components included. */
export function bodyTexts({ nodes, source }: FreshEntry): WrittenText[] {
	return nodes.flatMap(({ node }) => {
		const isProse =
			node.type === 'paragraph' ||
			((node.type === 'mdxJsxFlowElement' || node.type === 'tableCell') &&
				(node.children ?? []).some(({ type }) => type === 'text'));
		if (!isProse || !node.position) return [];
		const { start, end } = node.position;
		const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
		const text = textOf(node)
			.replace(/\s+/g, ' ')
			.replace(/ (?=[.,;:?!])/g, '')
			.trim();
		return [{ text, place, source: source.slice(start.offset, end.offset), where: 'body' as const }];
	});
}

function fieldTexts({ data, yaml, root, source }: FreshEntry): WrittenText[] {
	if (!data) return [];
	return proseFields.flatMap((key) => {
		const value = data[key];
		const rows = Array.isArray(value) ? value : [value];
		return rows.flatMap((text: unknown, index) => {
			if (typeof text !== 'string') return [];
			const place = yaml.valueAt(Array.isArray(value) ? [...root, key, index] : [...root, key]);
			const lines = source.split('\n').slice(place.line - 1, place.endLine ?? place.line);
			const from = [lines[0]?.slice(place.column - 1) ?? '', ...lines.slice(1)].join('\n');
			return [
				{
					text: text.replace(/\s+/g, ' ').trim(),
					place,
					source: from,
					where: names.has(key) ? ('name' as const) : ('field' as const),
				},
			];
		});
	});
}
