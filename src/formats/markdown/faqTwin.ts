import type { WholeFaq } from '../../content/workedOut.ts';
import { address } from '../../content/addresses.ts';
import type { FormattedSource } from '../../content/citations.ts';
import type { MdNode } from '../../content/text/mdast.ts';
import type { Phrase } from '../../content/text/phrase.ts';
import type { Reply } from '../../content/text/reply.ts';
import type { TwinContext } from './context.ts';
import { fromBody } from './fromBody.ts';
import { emphasis, heading, link, list, markdown, paragraph } from './nodes.ts';
import { dayBlocks, originBlock, safetyBlocks, sourceBlocks } from './parts.ts';
import { phraseBlock } from './phraseBlock.ts';
import { replyBlock } from './replyBlock.ts';
import { answerLead } from '../../content/text/answerLead.ts';

export interface FaqParts {
	data: WholeFaq;
	tree: MdNode;
	notFor: string | undefined;
	phrase: (Phrase & { guard: string | undefined }) | undefined;
	/** What the other may answer to the phrase. */
	replies: readonly Reply[];
	article: { slug: string; title: string; description: string };
	related: readonly { slug: string; question: string; answer: string }[];
	sources: readonly FormattedSource[];
}

/** A question as plain Markdown, in the order of its page. */
export function faqTwin(
	{ data, tree, notFor, phrase, replies, article, related, sources }: FaqParts,
	context: TwinContext,
) {
	const { t, absolute, longDay, today } = context;
	return markdown([
		heading(1, data.question),
		...(data.status === 'stub' ? [paragraph(emphasis(t.article.stub))] : []),
		...(data.checkAgain < today ? [paragraph(emphasis(t.article.overdue(longDay(data.checkAgain))))] : []),
		paragraph(data.answer),
		...(notFor === undefined ? [] : safetyBlocks(notFor, context)),
		...(phrase === undefined ? [] : [phraseBlock(phrase, context, { guard: phrase.guard })]),
		...replies.map((reply) => replyBlock(reply, context)),
		heading(2, t.faq.why),
		...fromBody(tree.children ?? [], context),
		heading(2, t.faq.next),
		list(
			data.next.map((step) => [step]),
			true,
		),
		heading(2, t.faq.article),
		paragraph(link(article.title, absolute(address.article(article.slug))), `. ${article.description}`),
		...(related.length === 0
			? []
			: [
					heading(2, t.faq.related),
					list(
						related.map(({ slug, question, answer }) => [
							link(question, absolute(address.faq(slug))),
							` ${answerLead(answer)}`,
						]),
					),
				]),
		...sourceBlocks(sources, context),
		...dayBlocks(data, t.faq.who, context),
		originBlock(context),
	]);
}
