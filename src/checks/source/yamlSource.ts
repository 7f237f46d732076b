import {
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLParseError,
} from 'yaml';
import type { Place } from './content.ts';
import { placeAt } from './placeAt.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML (or JSON) text with its values and the place of each of them: plain data, so that it can be kept. */
export interface YamlSource {
	value: unknown;
	errors: { place: Place; code: string; message: string }[];
	/** By path, joined with `/`: where the value stands, and where its key does. */
	places: Places;
}

export type Places = Map<string, { value: Place; key?: Place }>;

/** A text without YAML: no values, every place the file's beginning. */
export const emptyYaml: YamlSource = { value: undefined, errors: [], places: new Map() };

const top: Place = { line: 1, column: 1 };

/** The place of a value; of the nearest thing around it where there is none. */
export function valueAt({ places }: Pick<YamlSource, 'places'>, path: YamlPath): Place {
	for (let end = path.length; end >= 0; end--) {
		const found = places.get(path.slice(0, end).join('/'));
		if (found) return found.value;
	}
	return top;
}

/** The place of a key; of the thing around it where there is no such key. */
export const keyAt = (yaml: Pick<YamlSource, 'places'>, path: YamlPath): Place =>
	yaml.places.get(path.join('/'))?.key ?? valueAt(yaml, path.slice(0, -1));

/**
 * Reads YAML text. Offsets are those of `text`, so blank out what stands before the YAML instead of cutting it.
 * Tags, anchors, aliases and merge keys are errors: they can hide a value, or make one of a billion.
 */
export function readYaml(text: string): YamlSource {
	const deep = tooDeep(text);
	if (deep !== undefined) return tooDeepAt(placeAt(text, deep));
	const lineCounter = new LineCounter();
	const placed = (start: number, end = start): Place => {
		const from = lineCounter.linePos(start);
		const to = lineCounter.linePos(end);
		return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
	};
	try {
		const document = parseDocument(text, { lineCounter, prettyErrors: false }) as unknown as Document;
		const errors = [
			...document.errors.map((error) => {
				const { code = error.code as string, at } = unclosed(document, error) ?? {};
				const place = at === undefined ? placed(error.pos[0], error.pos[1]) : placed(at, at + 1);
				return { place, code, message: error.message };
			}),
			...specials(document).map(({ code, at }) => ({ place: placed(at), code, message: code })),
		];
		return {
			value: errors.length > 0 ? undefined : document.toJS(),
			errors,
			places: placesIn(document.contents, placed),
		};
	} catch (error) {
		// The parser calls itself for each level, and the call stack has an end.
		if (!(error instanceof RangeError)) throw error;
		return tooDeepAt(top);
	}
}

const tooDeepAt = (place: Place): YamlSource => ({
	...emptyYaml,
	errors: [{ place, code: 'TOO_DEEP', message: 'nested too deeply' }],
});

/** Deeper than any field goes; the parser calls itself for each level. */
const deepest = 100;

/** The offset of the first bracket, or entry within an entry of one line, that is nested too deeply. */
function tooDeep(text: string): number | undefined {
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
		depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > deepest) return index;
	}
	return inOneLine.exec(text)?.index;
}
const inOneLine = new RegExp(`(?:[-?] +){${deepest}}`);

/** What was opened and is never closed is told where it stands, not where its line or the file ends. */
function unclosed(document: Document, { code, message, pos }: YAMLParseError): Unclosed | undefined {
	const quote = code === 'MISSING_CHAR' && message.includes('quote');
	const bracket = code === 'BAD_INDENT' && message.includes('end with a');
	let found: Unclosed | undefined;
	if (!quote && !bracket) return undefined;
	visit(document, {
		Scalar: (_key, { type, range }) => {
			if (quote && type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[1] >= pos[0] - 1)
				found = { at: range[0], code: 'UNCLOSED_QUOTE' };
		},
		Collection: (_key, node) => {
			// A bracket around the whole is told at its end.
			if (bracket && node.flow && node !== document.contents && node.range?.[1] === pos[0])
				found = { at: node.range[0], code: 'UNCLOSED_BRACKET' };
		},
	});
	return found;
}

interface Unclosed {
	at: number;
	code: 'UNCLOSED_QUOTE' | 'UNCLOSED_BRACKET';
}

/** The place of everything in a document, by its path. The whole begins where its first value does. */
function placesIn(root: unknown, place: (start: number, end: number) => Place): Places {
	const places: Places = new Map();
	const rangeOf = (node: unknown) =>
		isNode(node) && node.range ? place(node.range[0], node.range[1]) : undefined;
	const enter = (node: unknown, path: string, key?: Place) => {
		const value = rangeOf(node) ?? key ?? top;
		places.set(path, key ? { value, key } : { value });
		const inner = (name: string | number) => (path === '' ? String(name) : `${path}/${name}`);
		if (isSeq(node)) node.items.forEach((item, index) => enter(item, inner(index)));
		if (!isMap(node)) return;
		for (const { key: name, value: item } of node.items)
			if (isScalar(name)) enter(item, inner(String(name.value)), rangeOf(name));
	};
	enter(root, '');
	const whole = places.get('');
	if (whole) places.set('', { value: { line: whole.value.line, column: whole.value.column } });
	return places;
}

/** What YAML can do and content may not. */
function specials(document: Document): { code: string; at: number }[] {
	const found: { code: string; at: number }[] = [];
	visit(document, (_key, node) => {
		if (isPair(node) && isScalar(node.key) && node.key.value === '<<')
			found.push({ code: 'MERGE_KEY', at: node.key.range?.[0] ?? 0 });
		if (!isNode(node)) return;
		const at = node.range?.[0] ?? 0;
		if (isAlias(node)) found.push({ code: 'ALIAS', at });
		else if (node.anchor !== undefined) found.push({ code: 'ANCHOR', at });
		if (node.tag !== undefined) found.push({ code: 'TAG', at });
	});
	return found;
}
