import { attribute, isComponent, textOf, type MdNode } from '../../content/text/mdast.ts';
import type { ParsedEntry } from '../source/content.ts';
import { underlineOf } from '../source/underlined.ts';
import { placeOf, problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'empty-section': {
		severity: 'error',
		part: 'Structure',
		message: ({ heading }: { heading: string }) =>
			`Expected some text under “${heading}”, found none. Write it, or take the heading out.`,
		what: 'Under this heading stands nothing before the next one of its rank, or before the page ends. Whoever jumps there from a link or a list of contents finds a blank. A smaller heading may follow at once.',
		as: 'mdx',
		bad: `## Coming back

## What to say next`,
		mend: 'Give it a sentence or two, or take the heading out until you have them.',
		good: `## Coming back

Whoever asked for the pause begins.

## What to say next`,
	},
	'term-twice': {
		severity: 'warning',
		part: 'Structure',
		message: ({ id }: { id: string }) =>
			`The term \`${id}\` is marked a second time in this section. Leave this one as plain words.`,
		what: 'A warning. Within one section, from one `##` to the next, a glossary term is marked once; a second mark is one more stop on the way and tells nothing new.',
		as: 'mdx',
		bad: 'You are <Term id="flooding">flooded</Term>. Being <Term id="flooding">flooded</Term> passes.',
		mend: 'Keep the first and leave the second as plain words.',
		good: 'You are <Term id="flooding">flooded</Term>. Being flooded passes.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Sections hold text, and mark each term once. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...emptySections(entry), ...repeatedTerms(entry)]);

function emptySections({ file, nodes, source, syntaxErrors }: ParsedEntry): Problem[] {
	if (syntaxErrors.length > 0) return [];
	const blocks = nodes[0]?.node.children ?? [];
	return blocks
		.filter(
			(block, index) =>
				block.type === 'heading' && !isAccident(block, source) && !hasText(block, blocks[index + 1]),
		)
		.map((block) => problem('empty-section', file, placeOf(block), { heading: textOf(block) }));
}

/** A paragraph that a line of hyphens below it made a heading has been reported. */
const isAccident = (block: MdNode, source: string) =>
	underlineOf(block, source) !== undefined && /[.!?…]$/.test(textOf(block).trim());

/** A deeper heading may follow at once; nothing, or one of the same or a higher level, may not. */
const hasText = (heading: MdNode, next: MdNode | undefined) =>
	next !== undefined && (next.type !== 'heading' || (next.depth ?? 2) > (heading.depth ?? 2));

function repeatedTerms({ file, nodes }: ParsedEntry): Problem[] {
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
