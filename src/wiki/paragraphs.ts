import { readMdx, textOf, visit } from './mdast.ts';

/** The prose of a text, a string a paragraph. Throws where the text is no MDX. */
export const paragraphsOf = (source: string): string[] =>
	visit(readMdx(source))
		.filter(({ node }) => node.type === 'paragraph')
		.map(({ node }) => textOf(node));
