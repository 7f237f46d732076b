import { textOf, type MdNode, type Visited } from '../../content/text/mdast.ts';
import { underlineOf } from '../source/underlined.ts';
import { placeOf, problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'markdown-subset': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ what, instead }: { what: string; instead: string }) => `Unexpected ${what}. ${instead}`,
		what: "Left out are code blocks, horizontal rules, footnotes, reference links and pictures, struck-out text, task lists, lists deeper than two, and alignment colons in tables. The site's own protection would block some; for the rest there is a better way here.",
		as: 'mdx',
		bad: `Half an hour is usual.[^1]

[^1]: A rule of thumb.`,
		mend: 'Follow what the message suggests; for a footnote, put the thought into the sentence.',
		good: 'Half an hour is usual, as a rule of thumb.',
	},
	'heading-order': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'Headings are the map of a page, above all for people who hear it read out. The title is the only first-level heading, so yours begin with `##`, and `###` comes after a `##`. Deeper ones, and headings without words, are refused.',
		as: 'mdx',
		bad: '# When it gets loud',
		mend: 'Change the number of signs. If you long for a fourth level, that section wants to be two.',
		good: '## When it gets loud',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The Markdown that the wiki knows; what it leaves out, with the way that it has instead. */
export const run: FileRule = ({ file, entries }) =>
	entries.flatMap(({ nodes, source }) => {
		const types = new Set(nodes.map(({ node }) => node.type));
		return [
			...nodes.flatMap(({ node, ancestors }) => {
				// A note is told where the text refers to it.
				if (node.type === 'footnoteDefinition' && types.has('footnoteReference')) return [];
				const found = unknown(node, ancestors);
				return found ? [problem('markdown-subset', file, placeOf(node), found)] : [];
			}),
			...headings(nodes, source).map(({ node, what }) =>
				problem('heading-order', file, placeOf(node), { what }),
			),
		];
	});

function unknown(node: MdNode, ancestors: readonly MdNode[]): { what: string; instead: string } | undefined {
	const plain = outside[node.type];
	if (plain) return { what: plain[0], instead: plain[1] };
	if (node.type === 'table' && node.align?.some(Boolean))
		return {
			what: 'alignment colons in a table',
			instead: 'Write the second row with hyphens only: | --- | --- |.',
		};
	if (node.type === 'table' && node.children?.[0]?.children?.every((cell) => textOf(cell).trim() === ''))
		return { what: 'table without headings', instead: 'Write above each column what it holds.' };
	if (node.type === 'tableRow' && cells(node) > cells(ancestors.at(-1)?.children?.[0]))
		return {
			what: 'table row with more cells than there are columns',
			instead: 'Write a `|` that belongs to the words as `\\|`, or add a column to each row.',
		};
	if (
		node.type === 'listItem' &&
		typeof node.checked === 'boolean' &&
		ancestors.at(-1)?.children?.[0] === node
	)
		return { what: 'task list', instead: 'Use a plain list, or an <Exercise> with numbered steps.' };
	if (node.type === 'paragraph' && ancestors.length === 1 && isBoldAlone(node))
		return {
			what: 'paragraph in bold alone',
			instead: 'Make it a heading (## …), or bold only the words that matter.',
		};
	if (node.type === 'list' && ancestors.filter(({ type }) => type === 'list').length > 1)
		return { what: 'list in the third depth', instead: 'Lists go two deep: make it a list of its own.' };
	return undefined;
}

const cells = (row: MdNode | undefined) => row?.children?.length ?? 0;

const isBoldAlone = ({ children = [] }: MdNode) => children.length === 1 && children[0]?.type === 'strong';

const outside: Record<string, readonly [string, string]> = {
	code: ['code block', 'The wiki has none: use a paragraph, or `code` between backticks in a sentence.'],
	thematicBreak: ['rule', 'Begin a new section with a heading (## …).'],
	footnoteReference: [
		'footnote',
		'Cite a source with <Cite id="…" />, or put the thought into the sentence.',
	],
	footnoteDefinition: [
		'footnote',
		'Cite a source with <Cite id="…" />, or put the thought into the sentence.',
	],
	definition: ['link definition', 'Write the link whole, where it stands: [words](/articles/…/).'],
	linkReference: ['reference link', 'Write the link whole, where it stands: [words](/articles/…/).'],
	imageReference: ['reference picture', 'Write the picture whole, where it stands.'],
	delete: ['struck-out text', 'Use the insteadOf of a <Phrase>, or leave it out.'],
};

function headings(nodes: readonly Visited[], source: string): { node: MdNode; what: string }[] {
	const found: { node: MdNode; what: string }[] = [];
	// A heading that isn't read as one has been reported.
	let depth = lostHeading.test(source) ? 2 : 1;
	for (const { node } of nodes) {
		if (node.type !== 'heading') continue;
		const what = underlined(node, source) ?? wrongHeading(node, depth);
		if (what !== undefined) found.push({ node, what });
		depth = Math.max(2, node.depth ?? 2);
	}
	return found;
}

const lostHeading = /^(?:#{2,6}[^\s#]|＃|==+ .* ==+\s*$)/m;

/** A line of signs below words, which somebody meant as a rule, or as a heading of another kind. */
function underlined(node: MdNode, source: string): string | undefined {
	const line = underlineOf(node, source);
	if (line === undefined) return undefined;
	const words = textOf(node).trim();
	if (line.startsWith('='))
		return `Unexpected heading with a line of equals signs below it. Take that line out, and write the heading \`## ${words.slice(0, 60)}\`.`;
	// A few words without a full stop are a heading, written in another way.
	return words.length <= 60 && !/[.!?…:,;]$/.test(words) && linesOf(node) <= 2
		? undefined
		: 'Unexpected heading: the line of hyphens below this paragraph makes one of it. Take the hyphens out.';
}

const linesOf = ({ position }: MdNode) => (position ? position.end.line - position.start.line + 1 : 1);

function wrongHeading(node: MdNode, depth: number): string | undefined {
	const here = node.depth ?? 2;
	const words = textOf(node).trim();
	if (words === '') return 'Unexpected empty heading, expected some words.';
	if (here === 1)
		return 'Unexpected heading with one #, expected ## or ###: the title is the only first-level heading.';
	if (here > 3) return `Unexpected heading with ${here} #, expected ## or ###. Split the section instead.`;
	if (here > depth + 1) return 'Unexpected ### before any ##, expected the levels in order.';
	return /[\p{L}\p{N}]/u.test(words) ? undefined : 'Unexpected heading of signs alone, expected some words.';
}
