import type { BlockContent, PhrasingContent } from 'mdast';
import { address } from '../../content/addresses.ts';
import { idsIn } from '../../content/text/idsIn.ts';
import { pagesCited } from '../../content/text/pagesCited.ts';
import { typeset } from '../../content/text/typeset.ts';
import { evidenceWords } from '../../content/text/evidenceWords.ts';
import { diagramNames, replyKinds, type EvidenceLevel, type StudiedGroup } from '../../content/vocabulary.ts';
import type { TwinContext } from './context.ts';
import { plain } from './fromHtml.ts';
import { emphasis, heading, link, paragraph, quote, strong } from './nodes.ts';
import { phraseBlock } from './phraseBlock.ts';

interface Given<C> {
	get: (attribute: string) => string | undefined;
	inside: () => C[];
	context: TwinContext;
}
type BlockForm = (given: Given<BlockContent>) => BlockContent[];
type WordForm = (given: Given<PhrasingContent>) => PhrasingContent[];

/** How each component that stands alone reads as plain Markdown; its words and warnings are all kept. */
export const blockForms: Readonly<Record<string, BlockForm>> = {
	Phrase: ({ get, context }) => [phraseBlock(context.phrase(get('id') ?? ''), context)],
	Evidence: ({ get, inside, context: { t } }) => {
		const level = (get('level') ?? 'practice') as EvidenceLevel;
		return [
			...inside(),
			quote(
				paragraph(
					strong(evidenceWords({ level, from: get('from') as StudiedGroup | undefined }, t.evidence)),
					`: ${t.evidence.meanings[level]}`,
				),
			),
		];
	},
	Diagram: ({ get, context: { t } }) => {
		const name = diagramNames.find((one) => one === get('name'));
		const title = name === undefined ? '' : ` ${t.diagram.titles[name]}`;
		return [quote(paragraph(strong(`${t.diagram.label}:`), title), paragraph(typeset(get('alt') ?? '')))];
	},
	Exercise: ({ get, inside, context: { t } }) => {
		const who = get('who') === 'alone' ? 'alone' : 'together';
		const facts = [t.exercise.label, t.exercise.minutes(Number(get('minutes'))), t.exercise.who[who]];
		return [
			heading(3, typeset(get('title') ?? '')),
			paragraph(emphasis(facts.join(' · '))),
			...inside(),
			paragraph(strong(`${t.exercise.stop}:`), ` ${typeset(get('stop') ?? '')}`),
		];
	},
	Reply: ({ get, inside, context: { t } }) => {
		const kind = replyKinds.find((one) => one === get('kind')) ?? 'flat';
		return [quote(paragraph(strong(`${t.replies.title} ${t.replies.kinds[kind]}`)), ...inside())];
	},
	Sheet: ({ get, context: { t, sheet, absolute } }) => {
		const id = get('id') ?? '';
		const { title, minutes, who } = sheet(id);
		const facts = [t.sheets.label, t.exercise.minutes(minutes), t.exercise.who[who]].join(' · ');
		return [paragraph(strong(facts), ' ', link(title, absolute(address.sheet(id))))];
	},
	Story: ({ inside, context: { t } }) => [quote(paragraph(strong(t.story.label)), ...inside())],
};

/** The same for those that stand in the text. */
export const wordForms: Readonly<Record<string, WordForm>> = {
	Cite: ({ get, context }) => {
		const sources = idsIn(get('id')).map(context.source);
		const cited = get('page');
		const page = cited ? `, ${pagesCited(cited)}` : '';
		const text =
			get('as') === 'text'
				? sources.map(({ textLabel }) => textLabel).join(' and ') + page
				: `(${sources.map(({ label }) => label).join('; ')}${page})`;
		return [{ type: 'text', value: plain(text) }];
	},
	Term: ({ get, inside, context }) => [
		{ type: 'link', url: context.absolute(address.term(get('id') ?? '')), children: inside() },
	],
};
