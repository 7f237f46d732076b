import type { Blockquote } from 'mdast';
import type { Reply } from '../../content/text/reply.ts';
import type { TwinContext } from './context.ts';
import { link, paragraph, quote, strong } from './nodes.ts';

/** What the other may answer to a phrase, where it stands outside its article, and what could come next. */
export function replyBlock({ kind, says, next, notes }: Reply, { t, absolute }: TwinContext): Blockquote {
	return quote(
		paragraph(strong(`${t.replies.title} ${t.replies.kinds[kind]}`), ` ${says}`),
		...(next === undefined ? [] : [paragraph(`${t.replies.next}: “${next}”`)]),
		...notes.map((words) =>
			paragraph(...words.map(({ text, url }) => (url === undefined ? text : link(text, absolute(url))))),
		),
	);
}
