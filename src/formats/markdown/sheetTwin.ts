import type { BlockContent, Table, TableCell } from 'mdast';
import type { SheetData, SheetPart } from '../../content/schemas/sheet.ts';
import { address } from '../../content/addresses.ts';
import { segments } from '../../content/text/phrase.ts';
import type { TwinContext } from './context.ts';
import { emphasis, heading, link, markdown, paragraph, strong } from './nodes.ts';
import { guardBlock, originBlock } from './parts.ts';

export interface SheetParts {
	data: SheetData;
	article: { slug: string; title: string };
}

/** A sheet as plain Markdown: its blanks are lines with their names. */
export function sheetTwin({ data, article }: SheetParts, context: TwinContext) {
	const { t, absolute } = context;
	return markdown([
		heading(1, data.title),
		paragraph(
			emphasis([t.sheets.label, t.exercise.minutes(data.minutes), t.exercise.who[data.who]].join(' · ')),
		),
		paragraph(data.what),
		guardBlock(data.notFor, context),
		paragraph(strong(`${t.exercise.stop}:`), ` ${data.stop} ${t.sheets.nobody}`),
		...data.parts.flatMap(partBlocks),
		paragraph(`${t.sheets.article} `, link(article.title, absolute(address.article(article.slug)))),
		originBlock(context),
	]);
}

function partBlocks({ title, hint, say, columns, rows }: SheetPart): BlockContent[] {
	return [
		...(title === undefined ? [] : [heading(2, title)]),
		...(hint === undefined ? [] : [paragraph(emphasis(hint))]),
		...(say !== undefined
			? [paragraph(withLines(say))]
			: columns && rows
				? [
						grid([
							['', ...columns.map(({ name }) => name)],
							...rows.map((row) => [withLines(row), ...columns.map(() => '')]),
						]),
					]
				: [paragraph(line)]),
	];
}

const line = '……';

const withLines = (text: string) =>
	segments(text)
		.map((part) => (part.kind === 'words' ? part.text : `${line} (${part.label})`))
		.join('');

const grid = (rows: string[][]): Table => ({
	type: 'table',
	children: rows.map((cells) => ({
		type: 'tableRow',
		children: cells.map((value): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
	})),
});
