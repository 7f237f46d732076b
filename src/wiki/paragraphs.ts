import { textOf, type Visited } from './mdast.ts';

/** The prose of a text, a string a paragraph. */
export const paragraphsOf = (nodes: readonly Visited[]): string[] =>
	nodes.filter(({ node }) => node.type === 'paragraph').map(({ node }) => textOf(node));
