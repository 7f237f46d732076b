import { attribute, isComponent, textOf, type MdNode } from '../../content/text/mdast.ts';
import type { FreshEntry } from '../source/content.ts';
import { placeOf, problem, type FileRule, type Problem } from '../problem.ts';

/** Sections hold text, and mark each term once. */
export const sections: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...emptySections(entry), ...repeatedTerms(entry)]);

function emptySections({ file, nodes, syntaxErrors }: FreshEntry): Problem[] {
	if (syntaxErrors.length > 0) return [];
	const blocks = nodes[0]?.node.children ?? [];
	return blocks
		.filter((block, index) => block.type === 'heading' && !hasText(block, blocks[index + 1]))
		.map((block) => problem('empty-section', file, placeOf(block), { heading: textOf(block) }));
}

/** A deeper heading may follow at once; nothing, or one of the same or a higher level, may not. */
const hasText = (heading: MdNode, next: MdNode | undefined) =>
	next !== undefined && (next.type !== 'heading' || (next.depth ?? 2) > (heading.depth ?? 2));

function repeatedTerms({ file, nodes }: FreshEntry): Problem[] {
	const problems: Problem[] = [];
	let seen = new Set<string>();
	for (const { node, ancestors } of nodes) {
		if (node.type === 'heading' && node.depth === 2 && ancestors.length === 1) seen = new Set();
		if (!isComponent(node) || node.name !== 'Term') continue;
		const id = attribute(node, 'id') ?? '';
		if (seen.has(id)) problems.push(problem('term-twice', file, placeOf(node), { id }));
		seen.add(id);
	}
	return problems;
}
