import type { BlockContent, PhrasingContent } from 'mdast';
import { attribute, isComponent, type MdNode } from '../../content/text/mdast.ts';
import { blockForms, wordForms } from './components.ts';
import type { TwinContext } from './context.ts';

/** A body's syntax tree as plain Markdown: the wiki's components in words, links with scheme and host. */
export function fromBody(nodes: readonly MdNode[], context: TwinContext): BlockContent[] {
	const blocks: BlockContent[] = [];
	let words: MdNode[] = [];
	const endParagraph = () => {
		if (words.some(({ type, value }) => type !== 'text' || value?.trim()))
			blocks.push({ type: 'paragraph', children: trimmed(fromWords(words, context)) });
		words = [];
	};
	for (const node of nodes) {
		if (!isBlock(node)) words.push(node);
		else {
			endParagraph();
			blocks.push(...fromBlock(node, context));
		}
	}
	endParagraph();
	return blocks;
}

const blockTypes = new Set([
	'yaml',
	'paragraph',
	'heading',
	'list',
	'blockquote',
	'table',
	'mdxJsxFlowElement',
]);
const isBlock = ({ type }: MdNode) => blockTypes.has(type);

function fromBlock(node: MdNode, context: TwinContext): BlockContent[] {
	const { children = [] } = node;
	if (node.type === 'yaml') return [];
	if (isComponent(node)) {
		const form = blockForms[node.name ?? ''];
		if (!form) throw new Error(`<${node.name}> has no Markdown form: give it one in src/formats/markdown.`);
		const get = (name: string) => attribute(node, name);
		return form({ get, inside: () => fromBody(children, context), context });
	}
	if (node.type === 'list')
		return [
			{
				type: 'list',
				ordered: node.ordered ?? false,
				spread: false,
				children: children.map((item) => ({
					type: 'listItem',
					spread: false,
					children: fromBody(item.children ?? [], context),
				})),
			},
		];
	if (node.type === 'table')
		return [
			{
				type: 'table',
				children: children.map((row) => ({
					type: 'tableRow',
					children: (row.children ?? []).map((cell) => ({
						type: 'tableCell',
						children: fromWords(cell.children ?? [], context),
					})),
				})),
			},
		];
	if (node.type === 'blockquote') return [{ type: 'blockquote', children: fromBody(children, context) }];
	if (node.type === 'heading')
		return [{ type: 'heading', depth: node.depth === 3 ? 3 : 2, children: fromWords(children, context) }];
	return [{ type: 'paragraph', children: fromWords(children, context) }];
}

const fromWords = (nodes: readonly MdNode[], context: TwinContext): PhrasingContent[] =>
	nodes.flatMap((node) => fromWord(node, context));

function fromWord(node: MdNode, context: TwinContext): PhrasingContent[] {
	const inside = () => fromWords(node.children ?? [], context);
	if (isComponent(node)) {
		const form = wordForms[node.name ?? ''];
		if (!form) throw new Error(`<${node.name}> has no Markdown form: give it one in src/formats/markdown.`);
		return form({ get: (name) => attribute(node, name), inside, context });
	}
	switch (node.type) {
		case 'emphasis':
		case 'strong':
			return [{ type: node.type, children: inside() }];
		case 'link':
			return [{ type: 'link', url: whole(node.url ?? '', context), children: inside() }];
		case 'image':
			return [{ type: 'emphasis', children: [{ type: 'text', value: node.alt ?? '' }] }];
		case 'break':
			return [{ type: 'break' }];
		case 'inlineCode':
			return [{ type: 'inlineCode', value: node.value ?? '' }];
		default:
			return [{ type: 'text', value: node.value ?? '' }];
	}
}

const whole = (url: string, { absolute, path }: TwinContext) =>
	url.startsWith('#') ? absolute(path + url) : url.startsWith('/') ? absolute(url) : url;

/** A line break in the source says nothing at a paragraph's ends. */
function trimmed(words: PhrasingContent[]): PhrasingContent[] {
	const last = words.length - 1;
	return words.map((word, index) => {
		if (word.type !== 'text') return word;
		const start = index === 0 ? word.value.trimStart() : word.value;
		return { ...word, value: index === last ? start.trimEnd() : start };
	});
}
