import type { MdNode } from '../../content/text/mdast.ts';

/** The line of hyphens or equals signs that makes a heading of the words above it; undefined where `##` makes it. */
export function underlineOf({ type, position }: MdNode, source: string): string | undefined {
	if (type !== 'heading' || !position || source.charAt(position.start.offset) === '#') return undefined;
	return source.slice(position.start.offset, position.end.offset).trimEnd().split('\n').at(-1)?.trim();
}
