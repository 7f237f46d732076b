import { evidenceLevels, studiedGroups } from '../../content/vocabulary.ts';
import { isWhole, ofCollection } from '../source/content.ts';
import { problemOf, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'claim-source': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ level }: { level: string }) =>
			`Expected a source inside a claim marked \`${level}\`, found none. Add \`<Cite id="…" />\`, or mark the claim \`practice\`.`,
		what: 'An `<Evidence>` block says how sure anybody is. At every level but `practice`, a source must stand inside it, so that readers can look for themselves.',
		as: 'mdx',
		bad: '<Evidence id="walks" level="some" from="couples">Couples who walk together quarrel less.</Evidence>',
		mend: 'Add the `<Cite>` before the closing tag. If nobody has tested it and it is simply sensible, say so with `practice`; that is no shame.',
		good: '<Evidence id="walks" level="some" from="couples">Couples who walk together quarrel less <Cite id="quiet2024" />.</Evidence>',
	},
	'claim-from': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ level }: { level: string }) =>
			`Expected \`from\` on this claim marked \`${level}\`, found none. Say among whom it was studied: ${studiedGroups.map((group) => `\`from="${group}"\``).join(', ')}.`,
		what: 'A claim at every level but `practice` says among whom it was studied: `couples` (dating, married, parted), `families`, or `elsewhere` (strangers in a laboratory, patients). What is strong elsewhere may be weak at home; the page says so.',
		as: 'mdx',
		bad: '<Evidence id="walks" level="some">Couples who walk together quarrel less <Cite id="quiet2024" />.</Evidence>',
		mend: 'Add the word for who took part. Where sources differ, take the group that most of the claim rests on.',
		good: '<Evidence id="walks" level="some" from="couples">Couples who walk together quarrel less <Cite id="quiet2024" />.</Evidence>',
	},
	'claim-strength': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ source }: { source: string }) =>
			`Unexpected \`strong\` claim on \`${source}\`: this source was recorded from memory or checked only in part. Look it up, or choose a lower level.`,
		what: 'The claim is marked `strong`, but its source was recorded from memory, or only part of it was checked (`scope` is set in its record). Our strongest word needs our best look.',
		as: 'json',
		in: 'sources/quiet2024.json',
		bad: '"custom": { "checked": "memory", "read": "abstract" }',
		mend: 'Look the source up and bring its record in `content/sources/` up to date, or choose a lower level.',
		good: '"custom": { "checked": "record", "read": "abstract" }',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A graded claim names its source, and a strong one stands on sources that were checked whole. */
export const run: ContentRule = (content) => {
	const partly = new Set(
		ofCollection(content, 'sources')
			.filter(({ data }) => checkedInPart(data))
			.map(({ slug }) => slug),
	);
	return content.entries.flatMap((entry) =>
		(entry.found?.claims ?? []).flatMap(({ level, from, sources, at }) => {
			const group =
				graded.includes(level) && from === undefined
					? [problem('claim-from', entry.file, at, { level })]
					: [];
			// Behind a syntax error the source may be there and not be read.
			if (graded.includes(level) && sources.length === 0 && isWhole(entry))
				return [...group, problem('claim-source', entry.file, at, { level })];
			const weak = level === 'strong' ? sources.filter((id) => partly.has(id)) : [];
			return [...group, ...weak.map((source) => problem('claim-strength', entry.file, at, { source }))];
		}),
	);
};

/** Levels that need a source; an unknown one is reported elsewhere. */
const graded: readonly string[] = evidenceLevels.filter((level) => level !== 'practice');

const checkedInPart = (data: Record<string, unknown> | undefined) => {
	const custom = data?.['custom'] as { checked?: unknown; scope?: unknown } | undefined;
	return custom?.checked === 'memory' || custom?.scope !== undefined;
};
