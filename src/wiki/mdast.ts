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

/**
 * Reads MDX into its syntax tree, with the typographic quotes that the page shows.
 * Throws where the text is no MDX; the message then begins with `line:column:`.
 */
export function readMdx(source: string): MdNode {
	return mdxToMdast(source, { features: { smartPunctuation: true } }) as unknown as MdNode;
}

/** All nodes of a tree in the order of the text, each with the nodes it stands in (outermost first). */
export function* walk(node: MdNode, ancestors: MdNode[] = []): Generator<[MdNode, MdNode[]]> {
	yield [node, ancestors];
	if (!node.children) return;
	const inside = [...ancestors, node];
	for (const child of node.children) yield* walk(child, inside);
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
const isBlock = (node: MdNode) => blocks.has(node.type);
