import type {
	BlockContent,
	Blockquote,
	Emphasis,
	Heading,
	Link,
	List,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Strong,
	Text,
} from 'mdast';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';

/** Small builders for Markdown trees, and the one place that turns a tree into text. */
type Inline = string | PhrasingContent;

const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
	parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const paragraph = (...parts: Inline[]): Paragraph => ({
	type: 'paragraph',
	children: phrasing(parts),
});

export const heading = (depth: 1 | 2 | 3, text: string): Heading => ({
	type: 'heading',
	depth,
	children: phrasing([text]),
});

export const link = (text: string, url: string): Link => ({ type: 'link', url, children: phrasing([text]) });

export const strong = (text: string): Strong => ({ type: 'strong', children: phrasing([text]) });

export const emphasis = (text: string): Emphasis => ({ type: 'emphasis', children: phrasing([text]) });

export const quote = (...children: BlockContent[]): Blockquote => ({ type: 'blockquote', children });

/** A list, each item one paragraph. */
export const list = (items: readonly Inline[][], ordered = false): List => ({
	type: 'list',
	ordered,
	spread: false,
	children: items.map((parts) => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
});

export const markdown = (children: RootContent[]): string =>
	toMarkdown({ type: 'root', children } satisfies Root, {
		bullet: '-',
		emphasis: '_',
		listItemIndent: 'one',
		resourceLink: true,
		handlers: { table, text },
	});

/** Signs that mean something in Markdown, wherever they stand or where a line begins. */
const plainText = /^[\p{L}“‘][^\\`*_[\]<&~|#\n\r\t]*$|^[ ,.;:?!’”][^\\`*_[\]<&~|#\n\r\t]*$/u;

/** The library looks at each text for sixty things that most texts haven't got. */
const text: Handle = (node: Text, parent, state, info) =>
	plainText.test(node.value) && (parent?.children[0] !== node || /^[\p{L}“‘]/u.test(node.value))
		? node.value
		: state.safe(node.value, info);

/** A table by rows: the library leaves tables to an extension that brings a whole parser along. */
const table: Handle = (node, _parent, state, info) => {
	const rows = (node as { children: { children: { children: PhrasingContent[] }[] }[] }).children.map((row) =>
		row.children.map((cell) =>
			state
				.containerPhrasing({ type: 'paragraph', children: cell.children }, info)
				.replaceAll('|', '\\|')
				.replaceAll('\n', ' '),
		),
	);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};
