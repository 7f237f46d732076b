import { attribute, textOf, type MdNode } from './mdast.ts';
import type { ReplyKind } from '../vocabulary.ts';

/** What the other may answer to a phrase, and what could come next. */
export interface Reply {
	/** The id of the phrase. */
	to: string;
	kind: ReplyKind;
	/** What they say or do: the first paragraph. */
	says: string;
	/** A line to say next: the quotation. After a frightening answer there is none. */
	next?: string | undefined;
	/** The paragraphs behind it. */
	notes: Words[][];
}

/** A stretch of plain words, or a link. */
interface Words {
	text: string;
	url?: string;
}

/** Takes a `<Reply>` apart. What doesn't fit is left out: the checker tells of it. */
export function readReply(node: MdNode): Reply {
	const children = node.children ?? [];
	const [first, ...more] = children.filter(({ type }) => type === 'paragraph');
	const quote = children.find(({ type }) => type === 'blockquote');
	return {
		to: attribute(node, 'to') ?? '',
		kind: (attribute(node, 'kind') ?? 'flat') as ReplyKind,
		says: plain(first),
		next: quote && plain(quote),
		notes: more.map(wordsOf),
	};
}

const wordsOf = ({ children = [] }: MdNode): Words[] =>
	children.map((child) =>
		child.type === 'link' ? { text: textOf(child), url: child.url ?? '' } : { text: textOf(child) },
	);

const plain = (node: MdNode | undefined) => (node ? textOf(node).replace(/\s+/g, ' ').trim() : '');
