import type { BlockContent } from 'mdast';
import { address } from '../../content/addresses.ts';
import type { FormattedSource } from '../../content/citations.ts';
import type { TwinContext } from './context.ts';
import { fromHtml } from './fromHtml.ts';
import { heading, link, list, paragraph, quote, strong } from './nodes.ts';

/** The parts that several kinds of page share. */

export const guardBlock = (text: string, { t, absolute }: TwinContext) =>
	quote(paragraph(strong(`${t.guard.label}:`), ` ${text} `, link(t.guard.getHelp, absolute(address.help))));

/** The safety card: when to stop, and the page's own limit. */
export const safetyBlocks = (limit: string, context: TwinContext) => [
	heading(2, context.t.safety.heading),
	list(context.t.safety.signs.map((sign) => [sign])),
	guardBlock(limit, context),
	paragraph(context.t.safety.emergency),
];

export const sourceBlocks = (sources: readonly FormattedSource[], { t }: TwinContext): BlockContent[] =>
	sources.length === 0
		? []
		: [
				heading(2, t.article.sources),
				list(
					sources.map(({ reference, url }) => [
						...fromHtml(reference),
						...(url === undefined ? [] : [' ', link(url, url)]),
					]),
				),
			];

interface Dated {
	published: string;
	updated: string;
	checked: string;
	checkAgain: string;
	changes?: { date: string; note: string }[] | undefined;
}

export function dayBlocks(data: Dated, who: string, { t, longDay }: TwinContext): BlockContent[] {
	const rows = [
		[t.article.published, data.published],
		[t.article.updated, data.updated],
		[t.article.checked, data.checked],
		[t.article.checkAgain, data.checkAgain],
	] as const;
	const changes = newestFirst(data.changes ?? []);
	return [
		...(changes.length === 0
			? []
			: [
					heading(2, t.article.changes),
					list(changes.map(({ date, note }) => [`${longDay(date)}: ${note}`])),
				]),
		paragraph(`${rows.map(([name, day]) => `${name}: ${longDay(day)}`).join(' · ')}.`),
		paragraph(who),
	];
}

/** Dated notes with the latest at the top. */
export const newestFirst = <C extends { date: string }>(changes: readonly C[]): C[] =>
	[...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

export const originBlock = ({ t, absolute, path }: TwinContext) =>
	paragraph(`${t.twin.from} `, link(absolute(path), absolute(path)), `. ${t.twin.licence}`);
