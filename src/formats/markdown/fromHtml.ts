import type { PhrasingContent } from 'mdast';
import { htmlTree, wordsIn } from '../../node/htmlTree.ts';

/** A formatted reference as Markdown nodes: what stands in italics stays so, other tags carry nothing. */
export const fromHtml = (html: string): PhrasingContent[] =>
	(htmlTree(html).children ?? []).map((node): PhrasingContent => {
		const text = { type: 'text' as const, value: wordsIn(node) };
		return node.tagName === 'i' ? { type: 'emphasis', children: [text] } : text;
	});

export const plain = (html: string) => wordsIn(htmlTree(html));
