import { address } from './addresses.ts';
import { attribute, isBlock, type MdNode, type Visited } from './mdast.ts';
import { sentencesOf } from './prose.ts';
import { sourceIds } from './readBody.ts';

/** A place in a text that leads to another page of the wiki, with the sentence it stands in. */
export interface Mention {
	/** The address it leads to, without an anchor. */
	to: string;
	before: string;
	/** The words of the link or the term. */
	words: string;
	after: string;
}

interface Mark {
	to: string;
	start: number;
	end: number;
}

/**
 * Every link and every term of a text in its sentence, in the order of the text. `authorsOf` names sources that are
 * part of a sentence; those in brackets are left out. Each block is read once.
 */
export function mentionsIn(
	nodes: readonly Visited[],
	authorsOf: (ids: readonly string[]) => string,
): Mention[] {
	const blocks = new Set<MdNode>();
	for (const { node, ancestors } of nodes) {
		if (target(node) === undefined) continue;
		const block = ancestors.findLast(isBlock);
		if (block) blocks.add(block);
	}
	return [...blocks].flatMap((block) => mentionsOf(block, authorsOf));
}

function mentionsOf(block: MdNode, authorsOf: (ids: readonly string[]) => string): Mention[] {
	const marks: Mark[] = [];
	let text = '';
	const read = (node: MdNode) => {
		if (node.type === 'text' || node.type === 'inlineCode') text += node.value ?? '';
		else if (node.type === 'break') text += ' ';
		else if (node.name === 'Cite') {
			// Taken out of a sentence, a bracket leaves no blank before the full stop.
			if (attribute(node, 'as') === 'text') text += authorsOf(sourceIds(node));
			else text = text.trimEnd();
		} else {
			const start = text.length;
			for (const child of node.children ?? []) if (!isBlock(child)) read(child);
			const to = target(node);
			if (to !== undefined) marks.push({ to, start, end: text.length });
		}
	};
	for (const child of block.children ?? []) if (!isBlock(child)) read(child);
	const begins = sentencesOf(text).map(({ start }) => withOpening(text, start));
	return marks.map(({ to, start, end }) => {
		const from = begins.findLast((begin) => begin <= start) ?? 0;
		const till = begins.find((begin) => begin >= end && begin > from) ?? text.length;
		return {
			to,
			before: text.slice(from, start).trimStart(),
			words: text.slice(start, end),
			after: text.slice(end, till).trimEnd(),
		};
	});
}

/** Where a link or a term leads within the wiki; undefined for whatever else. */
function target(node: MdNode): string | undefined {
	if (node.name === 'Term') return address.term(attribute(node, 'id') ?? '');
	if (node.type !== 'link' || !node.url?.startsWith('/')) return undefined;
	return node.url.split(/[#?]/, 1)[0];
}

/** A sentence begins with its opening quotes and brackets. */
function withOpening(text: string, start: number): number {
	let begin = start;
	while (begin > 0 && '“‘("\'['.includes(text.charAt(begin - 1))) begin--;
	return begin;
}
