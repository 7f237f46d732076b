import { htmlToHast } from 'satteri';

/** A node of HTML, as a browser would read it. */
export interface HtmlNode {
	type: string;
	tagName?: string;
	properties?: Readonly<Record<string, unknown>>;
	value?: string;
	children?: readonly HtmlNode[];
}

/** A stretch of HTML as its tree. What HTML says is asked of that, never of its letters: in attributes and texts may stand what looks like a tag. */
export const htmlTree = (html: string): HtmlNode => htmlToHast(html, { fragment: true });

/** Every element of a page in its order. */
export function elementsOf(page: string): HtmlNode[] {
	const found: HtmlNode[] = [];
	const enter = (node: HtmlNode) => {
		if (node.type === 'element') found.push(node);
		node.children?.forEach(enter);
	};
	enter(htmlToHast(page));
	return found;
}

/** The words of a node. */
export const wordsIn = ({ value = '', children = [] }: HtmlNode): string =>
	value + children.map(wordsIn).join('');
