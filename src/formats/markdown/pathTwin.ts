import type { BlockContent } from 'mdast';
import type { PathData } from '../../content/schemas/path.ts';
import { address, anchor } from '../../content/addresses.ts';
import type { TwinContext } from './context.ts';
import { heading, link, list, markdown, paragraph } from './nodes.ts';
import { guardBlock, originBlock } from './parts.ts';

interface Named {
	slug: string;
	title: string;
}

export interface PathParts {
	data: PathData;
	article: (slug: string) => Named;
	/** An exercise's title, by its article and its id. */
	exercise: (article: string, id: string) => string;
}

/** A path as plain Markdown, step by step. */
export function pathTwin({ data, article, exercise }: PathParts, context: TwinContext) {
	const { t, absolute, sheet } = context;
	const toArticle = (slug: string) => link(article(slug).title, absolute(address.article(slug)));
	const stepBlocks = (step: PathData['steps'][number], index: number): BlockContent[] => [
		heading(2, `${index + 1}. ${step.title}`),
		paragraph(step.do),
		...(step.sheet === undefined
			? []
			: [
					paragraph(
						`${t.sheets.label}: `,
						link(sheet(step.sheet).title, absolute(address.sheet(step.sheet))),
					),
				]),
		...(step.exercise === undefined
			? []
			: [
					paragraph(
						`${t.exercise.label}: `,
						link(
							exercise(step.article, step.exercise),
							absolute(`${address.article(step.article)}#${anchor.exercise(step.exercise)}`),
						),
					),
				]),
		paragraph(`${t.paths.read} `, toArticle(step.article)),
		paragraph(step.goOn),
	];
	return markdown([
		heading(1, data.title),
		paragraph(data.what),
		guardBlock(data.notFor, context),
		heading(2, t.paths.begin),
		list(data.steps.map(({ title, begin }) => [`${title}: ${begin}`])),
		...data.steps.flatMap(stepBlocks),
		heading(2, t.paths.leave),
		guardBlock(data.leave.fear, context),
		paragraph(data.leave.overload),
		paragraph(`${data.leave.noChange} `, toArticle(data.leave.next)),
		originBlock(context),
	]);
}
