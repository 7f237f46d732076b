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
	type Pair,
} from 'yaml';
import type { Place } from './content.ts';

export type YamlPath = readonly (string | number)[];

/** A text without YAML: no values, every place the file's beginning. */
export const emptyYaml: YamlSource = {
	value: undefined,
	errors: [],
	valueAt: () => ({ line: 1, column: 1 }),
	keyAt: () => ({ line: 1, column: 1 }),
};

/** A YAML (or JSON) text with its values and the place of each of them. */
export interface YamlSource {
	value: unknown;
	errors: { place: Place; code: string; message: string }[];
	/** The place of a value; of the nearest thing around it where there is none. */
	valueAt(path: YamlPath): Place;
	/** The place of a key; of the thing around it where there is no such key. */
	keyAt(path: YamlPath): Place;
}

/**
 * Reads YAML text. Offsets are those of `text`, so blank out what stands before the YAML instead of cutting it.
 * Tags, anchors, aliases and merge keys are errors: they can hide a value, or make one of a billion.
 */
export function readYaml(text: string): YamlSource {
	const lineCounter = new LineCounter();
	let document: Document;
	try {
		document = parseDocument(text, { lineCounter, prettyErrors: false }) as unknown as Document;
	} catch (error) {
		// The parser calls itself for each level, and the call stack has an end.
		if (!(error instanceof RangeError)) throw error;
		return {
			...emptyYaml,
			errors: [{ place: { line: 1, column: 1 }, code: 'TOO_DEEP', message: 'nested too deeply' }],
		};
	}
	const place = (start: number, end = start): Place => {
		const from = lineCounter.linePos(start);
		const to = lineCounter.linePos(end);
		return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
	};
	const first = place(document.contents?.range?.[0] ?? 0);
	const range = (node: unknown) => {
		const found = (node as { range?: [number, number, number] | null } | undefined)?.range;
		return found ? place(found[0], found[1]) : undefined;
	};
	const errors = [
		...document.errors.map((error) => ({
			place: place(error.pos[0], error.pos[1]),
			code: error.code as string,
			message: error.message,
		})),
		...specials(document).map(({ code, at }) => ({ place: place(at), code, message: code })),
	];
	return {
		value: errors.length > 0 ? undefined : document.toJS(),
		errors,
		valueAt(path) {
			for (let end = path.length; end > 0; end--) {
				const found = range(document.getIn(path.slice(0, end), true));
				if (found) return found;
			}
			return first;
		},
		keyAt(path) {
			const pair = pairAt(document, path);
			return range(pair?.key) ?? (path.length > 1 ? this.valueAt(path.slice(0, -1)) : first);
		},
	};
}

function pairAt(document: Document, path: YamlPath): Pair | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (isSeq(parent) || !isMap(parent)) return undefined;
	const key = path.at(-1);
	return parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
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
