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
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';

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
		handlers: { paragraph: writtenParagraph, table, text },
	});

/** Signs that mean something in Markdown, wherever they stand or where a line begins. */
const plainText = /^[\p{L}“‘][^\\`*_[\]<&~|#\n\r\t]*$|^[ ,.;:?!’”(][^\\`*_[\]<&~|#\n\r\t]*$/u;

const isPlain = (value: string, isFirst: boolean) =>
	plainText.test(value) && (!isFirst || /^[\p{L}“‘]/u.test(value));

/** The library looks at each text for sixty things that most texts haven't got. */
const text: Handle = (node: Text, parent, state, info) =>
	isPlain(node.value, parent?.children[0] === node) && !looksLikeLink(info.before + node.value + info.after)
		? node.value
		: state.safe(node.value, info);

/** Where it meets its neighbours. */
const looksLikeLink = (text: string) => text.startsWith('](') || text.endsWith('![');

/** Most paragraphs are such texts, with links and stressed words among them. */
const writtenParagraph: Handle = (node: Paragraph, parent, state, info) =>
	plainWords(node.children) ?? defaultHandlers.paragraph(node, parent, state, info);

/** What the library would write of words that need none of its care; undefined where some may. */
function plainWords(nodes: readonly PhrasingContent[]): string | undefined {
	let words = '';
	for (const [index, node] of nodes.entries()) {
		const word = plainWord(node, index === 0);
		if (word === undefined) return undefined;
		// Stressed words stand between spaces or signs, and none beside another.
		if (word.startsWith('[') ? words.endsWith('!') : /^[*_]/.test(word) && !/(?:^|[ “‘(])$/.test(words))
			return undefined;
		if (/[*_]$/.test(words) && !/^[ ,.;:?!’”)]/.test(word)) return undefined;
		words += word;
	}
	return words;
}

function plainWord(node: PhrasingContent, isFirst: boolean): string | undefined {
	if (node.type === 'text') return isPlain(node.value, isFirst) ? node.value : undefined;
	if (node.type !== 'link' && node.type !== 'emphasis' && node.type !== 'strong') return undefined;
	const inside = plainWords(node.children);
	if (inside === undefined) return undefined;
	if (node.type === 'link') return /^[^\s()<>&\\]+$/.test(node.url) ? `[${inside}](${node.url})` : undefined;
	if (!/^\p{L}.*[\p{L}.,;:?!’”]$|^\p{L}$/u.test(inside)) return undefined;
	const mark = node.type === 'strong' ? '**' : '_';
	return mark + inside + mark;
}

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
