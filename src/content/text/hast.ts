import { mdxToHast } from 'satteri';
import { mdxReading, tooDeep, type Point } from './mdast.ts';
import { isOutsideAddress } from '../outsideAddress.ts';
import { headingIds } from './headingIds.ts';
import { vocabulary } from '../vocabulary.ts';

/** One node of a text as it is shown (hast with MDX's nodes), as far as the wiki shows it. */
export interface HastNode {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	value?: string;
	children?: HastNode[];
	position?: { start: Point; end: Point };
}

/** Reads MDX into the tree of what its page shows, with an id on each heading. Throws where the text is no MDX. */
export function readHast(source: string): HastNode {
	if (tooDeep(source) !== undefined) throw new Error('Nested too deeply');
	const root = mdxToHast(source, mdxReading) as unknown as HastNode;
	const idOf = headingIds();
	for (const node of everyNode(root))
		if (/^h[1-6]$/.test(node.tagName ?? ''))
			node.properties = { ...node.properties, id: idOf(wordsOf(node)) };
	return root;
}

/** An element of the text, ready for a renderer: its name, its attributes as plain strings, what stands in it. */
export interface TextElement {
	name: string;
	isComponent: boolean;
	attributes: Record<string, string>;
	children: readonly HastNode[];
}

/**
 * The second gate: only what the wiki's texts are made of becomes an element; all else is refused by what it is, never
 * repaired. Nothing of a text is ever compiled or run, so what the two gates disagree on can be ugly, but not code.
 */
export function elementOf(node: HastNode): TextElement {
	const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
	if (!isComponent && node.type !== 'element') throw new RefusedText(`${node.type} in the text`);
	const name = (isComponent ? node.name : node.tagName) ?? '';
	const allowed = isComponent ? componentAttributes(name) : elementAttributes(name);
	if (!allowed) throw new RefusedText(`the element \`${name}\``);
	const attributes = Object.fromEntries(
		given(node, isComponent).map(([key, value]) => [key, checkedValue(name, key, value, allowed)]),
	);
	return { name, isComponent, attributes, children: node.children ?? [] };
}

/** What no article may hold. It can only be seen where the checker has let it through. */
export class RefusedText extends Error {
	readonly what: string;
	constructor(what: string) {
		super(
			`A text holds something that no article may hold: ${what}. Content is words only: take out what is not, and run npm run check:content.`,
		);
		this.what = what;
	}
}

/** Plain elements of the wiki's Markdown with the attributes that they may carry. */
const elements: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		'p em strong code ul li blockquote br table thead tbody tr th td'.split(' ').map((name) => [name, []]),
	),
	a: ['href', 'title'],
	ol: ['start'],
	h2: ['id'],
	h3: ['id'],
	img: ['alt', 'src', 'title'],
};

const elementAttributes = (name: string) => (Object.hasOwn(elements, name) ? elements[name] : undefined);

const componentAttributes = (name: string) =>
	Object.hasOwn(vocabulary, name) ? Object.keys(vocabulary[name]?.attributes ?? {}) : undefined;

/** An attribute without a name is a spread: there is none that it could be. */
const given = ({ attributes = [], properties = {} }: HastNode, isComponent: boolean): [string, unknown][] =>
	isComponent
		? attributes.map(({ type, name = '', value }) => [type === 'mdxJsxAttribute' ? name : '{…}', value])
		: Object.entries(properties);

function checkedValue(element: string, key: string, value: unknown, allowed: readonly string[]): string {
	if (!allowed.includes(key)) throw new RefusedText(`the attribute \`${key}\` of \`${element}\``);
	const isNumber = typeof value === 'number' && element === 'ol';
	if (typeof value !== 'string' && !isNumber)
		throw new RefusedText(`a value of \`${key}\` of \`${element}\` that is no text`);
	const text = String(value);
	if (key === 'href' && !isInside.test(text) && !isOutsideAddress(text))
		throw new RefusedText(`the address \`${text.slice(0, 60)}\``);
	if (key === 'src' && !picture.test(text)) throw new RefusedText(`the picture \`${text.slice(0, 60)}\``);
	return text;
}

/** A page of the wiki, or a place in this one. */
const isInside = /^(?:\/(?!\/)[\w\-./]*(?:#[\w-]*)?|#[^\s\\]*)$/;
const picture = /^\.\.\/images\/[\w-]+\.(?:png|jpe?g|webp|avif)$/;

export function* everyNode(node: HastNode): Generator<HastNode> {
	yield node;
	for (const child of node.children ?? []) yield* everyNode(child);
}

/** The words of a node as its page shows them. */
export const wordsOf = (node: HastNode): string => {
	if (node.type === 'text') return node.value ?? '';
	return node.tagName === 'br' ? ' ' : (node.children ?? []).map(wordsOf).join('');
};
