import type { TermData } from '../../content/schemas/term.ts';
import type { FormattedSource } from '../../content/citations.ts';
import type { MdNode } from '../../content/text/mdast.ts';
import type { TwinContext } from './context.ts';
import { fromBody } from './fromBody.ts';
import { emphasis, heading, link, list, markdown, paragraph } from './nodes.ts';
import { originBlock, sourceBlocks } from './parts.ts';

export interface TermParts {
	data: TermData;
	tree: MdNode;
	/** The pages that use the term. */
	mentions: readonly { path: string; title: string }[];
	sources: readonly FormattedSource[];
}

/** A term as plain Markdown, in the order of its page. */
export function termTwin({ data, tree, mentions, sources }: TermParts, context: TwinContext) {
	const { t, absolute } = context;
	return markdown([
		heading(1, data.term),
		...(data.status === 'stub' ? [paragraph(emphasis(t.article.stub))] : []),
		paragraph(data.definition),
		...fromBody(tree.children ?? [], context),
		heading(2, t.mentions.title),
		mentions.length === 0
			? paragraph(t.mentions.none)
			: list(mentions.map(({ path, title }) => [link(title, absolute(path))])),
		...sourceBlocks(sources, context),
		originBlock(context),
	]);
}
