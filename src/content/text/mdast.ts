import { mdxToMdast } from 'satteri';

/** One node of a Markdown syntax tree, as far as the wiki looks at it (mdast with MDX's nodes). */
export interface MdNode {
	type: string;
	position?: { start: Point; end: Point };
	children?: MdNode[];
	value?: string | null;
	depth?: number;
	ordered?: boolean;
	url?: string;
	alt?: string | null;
	title?: string | null;
	name?: string | null;
	attributes?: MdAttribute[];
	align?: (string | null)[];
	checked?: boolean | null;
}

export interface MdAttribute {
	type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
	name?: string;
	value?: string | null | { type: 'mdxJsxAttributeValueExpression'; value: string };
}

/** Line and column count from 1, the column in UTF-16 units; the offset counts from 0. */
export interface Point {
	line: number;
	column: number;
	offset: number;
}

/** Deeper than any text goes; the native parser ends the whole process some thousand brackets further on. */
const deepest = 200;

/** How each text is read: with typographic quotes. */
export const mdxReading = { features: { smartPunctuation: true } } as const;

/**
 * Reads MDX into its syntax tree, with the typographic quotes that the page shows.
 * Throws where the text is no MDX; the message then begins with `line:column:`.
 */
export function readMdx(source: string): MdNode {
	const deep = tooDeep(source);
	if (deep !== undefined) throw new Error(`${deep}: Nested too deeply`);
	return mdxToMdast(source, mdxReading) as unknown as MdNode;
}

/** A node with the nodes it stands in, outermost first. */
export interface Visited {
	node: MdNode;
	ancestors: readonly MdNode[];
}

/** Every node of a tree in the order of the text. */
export function visit(root: MdNode): Visited[] {
	const visited: Visited[] = [];
	const enter = (node: MdNode, ancestors: readonly MdNode[]) => {
		visited.push({ node, ancestors });
		if (!node.children) return;
		if (ancestors.length > deepest) throw new Error(`${placeName(node)}: Nested too deeply`);
		const inside = [...ancestors, node];
		for (const child of node.children) enter(child, inside);
	};
	enter(root, []);
	return visited;
}

/** The words of a node as a reader sees them, without markup. Citations show nothing. */
export function textOf(node: MdNode): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
	if (node.type === 'break') return ' ';
	const glue = node.children?.some(isBlock) ? ' ' : '';
	return (node.children ?? []).map(textOf).join(glue);
}

/** The string value of a component's attribute; undefined where it is missing or no plain string. */
export function attribute(node: MdNode, name: string): string | undefined {
	const found = node.attributes?.find((entry) => entry.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

export const isComponent = (node: MdNode) =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const blocks = new Set([
	'paragraph',
	'heading',
	'list',
	'listItem',
	'blockquote',
	'table',
	'tableRow',
	'tableCell',
	'mdxJsxFlowElement',
]);
/** Whether a node stands on lines of its own and not among words. */
export const isBlock = (node: MdNode) => blocks.has(node.type);

const placeName = ({ position }: MdNode) => `${position?.start.line ?? 1}:${position?.start.column ?? 1}`;

/** `line:column` of the first bracket that is nested too deeply; undefined where there is none. */
export function tooDeep(source: string): string | undefined {
	let depth = 0;
	const brackets = /[()[\]{}<>]/g;
	for (let found = brackets.exec(source); found; found = brackets.exec(source)) {
		depth = '([{<'.includes(found[0]) ? depth + 1 : Math.max(0, depth - 1);
		if (depth > deepest) {
			const lines = source.slice(0, found.index).split('\n');
			return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
		}
	}
	return undefined;
}
