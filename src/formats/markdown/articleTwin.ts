import type { WholeArticle } from '../../content/workedOut.ts';
import { address } from '../../content/addresses.ts';
import type { FormattedSource } from '../../content/citations.ts';
import { guardLine } from '../../content/text/guard.ts';
import type { MdNode } from '../../content/text/mdast.ts';
import type { TwinContext } from './context.ts';
import { fromBody } from './fromBody.ts';
import { emphasis, heading, link, list, markdown, paragraph } from './nodes.ts';
import { dayBlocks, guardBlock, originBlock, safetyBlocks, sourceBlocks } from './parts.ts';
import { phraseBlock } from './phraseBlock.ts';
import { answerLead } from '../../content/text/answerLead.ts';

export interface ArticleParts {
	data: WholeArticle;
	tree: MdNode;
	questions: readonly { slug: string; question: string; answer: string }[];
	related: readonly { slug: string; title: string; why: string }[];
	sources: readonly FormattedSource[];
}

/** An article as plain Markdown, in the order of its page: the limit first, then words, then reasons. */
export function articleTwin({ data, tree, questions, related, sources }: ArticleParts, context: TwinContext) {
	const { t, absolute, longDay, today } = context;
	const guard = guardLine(data.notFor);
	return markdown([
		heading(1, data.title),
		paragraph(data.description),
		...(data.status === 'stub' ? [paragraph(emphasis(t.article.stub))] : []),
		...(data.checkAgain < today ? [paragraph(emphasis(t.article.overdue(longDay(data.checkAgain))))] : []),
		...(guard === undefined ? [] : [guardBlock(guard, context)]),
		...(data.firstPhrase === undefined ? [] : [phraseBlock(context.phrase(data.firstPhrase), context)]),
		heading(2, t.article.summary),
		paragraph(data.summary),
		...(data.notFor === undefined ? [] : safetyBlocks(data.notFor, context)),
		...fromBody(tree.children ?? [], context),
		heading(2, t.article.takeaways),
		list(data.takeaways.map((text) => [text])),
		...(questions.length === 0
			? []
			: [
					heading(2, t.article.questions),
					list(
						questions.map(({ slug, question, answer }) => [
							link(question, absolute(address.faq(slug))),
							` ${answerLead(answer)}`,
						]),
					),
				]),
		...(related.length === 0
			? []
			: [
					heading(2, t.article.related),
					list(
						related.map(({ slug, title, why }) => [link(title, absolute(address.article(slug))), `: ${why}`]),
					),
				]),
		...sourceBlocks(sources, context),
		...dayBlocks(data, t.article.noReview, context),
		originBlock(context),
	]);
}
