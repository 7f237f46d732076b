import { address } from '../addresses.ts';
import { attribute, isBlock, type MdNode, type Visited } from './mdast.ts';
import { sentencesOf } from './prose.ts';
import { idsIn } from './idsIn.ts';

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
 * Every link and every term of a text in its sentence, in the order of the text. Sources in brackets are left out; those
 * that are part of a sentence stay to be named (withAuthors): what a text mentions depends on the text alone. Each block
 * is read once.
 */
export function mentionsIn(nodes: readonly Visited[]): Mention[] {
	const blocks = new Set<MdNode>();
	for (const { node, ancestors } of nodes) {
		if (target(node) === undefined) continue;
		const block = ancestors.findLast(isBlock);
		if (block) blocks.add(block);
	}
	return [...blocks].flatMap(mentionsOf);
}

/** Around the ids of sources, in the place of their names: two letters of no language, so that they are a word. */
const [opening, closing] = ['\ue000', '\ue001'];

/** The same with the names of the sources in it. */
export function withAuthors(mention: Mention, authorsOf: (ids: readonly string[]) => string): Mention {
	const { to, before, words, after } = mention;
	if (![before, words, after].some((text) => text.includes(opening))) return mention;
	const named = (text: string) =>
		text.replace(/\ue000([^\ue001]*)\ue001/g, (_all, ids: string) => authorsOf(ids.split(' ')));
	return { to, before: named(before), words: named(words), after: named(after) };
}

function mentionsOf(block: MdNode): Mention[] {
	const marks: Mark[] = [];
	let text = '';
	const read = (node: MdNode) => {
		if (node.type === 'text' || node.type === 'inlineCode') text += node.value ?? '';
		else if (node.type === 'break') text += ' ';
		else if (node.name === 'Cite') {
			// Taken out of a sentence, a bracket leaves no blank before the full stop.
			if (attribute(node, 'as') === 'text') text += opening + idsIn(attribute(node, 'id')).join(' ') + closing;
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
			before: text.slice(Math.max(from, start - longest), start).trimStart(),
			words: text.slice(start, end),
			after: text.slice(end, Math.min(till, end + longest)).trimEnd(),
		};
	});
}

/** Letters of a sentence that are shown beside a link. Without an end, a text of nothing but links would become gigabytes. */
const longest = 600;

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
