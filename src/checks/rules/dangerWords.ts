import type { DangerData } from '../../content/schemas/danger.ts';
import type { SynonymsData } from '../../content/schemas/synonyms.ts';
import { dangerFinder, groupOf, groupsNamed, type FindDanger } from '../../search/query/danger.ts';
import { correctDanger } from '../../search/query/spelling.ts';
import { queryTokens } from '../../search/query/tokens.ts';
import { ofCollection, type Entry } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';
import { list } from '../messageParts.ts';

export const doc = {
	'danger-missed': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ query, id, found }: { query: string; id: string; found?: string | undefined }) =>
			`The search “${query}” brings ${found === undefined ? 'no help card' : `the help card \`${found}\``}, expected \`${id}\`. Add to the \`words\` of \`${id}\` what this search says${found === undefined ? '' : `, or put \`${id}\` before \`${found}\``}.`,
		what: "`danger.yaml` gives with each help card some searches, as people type them, that must bring it: `tries`. This one doesn't. Somebody who is afraid would see a list of results and no way to help.",
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: `words:
  - "{them} hits {me}"
tries:
  - my husband slapped me`,
		mend: 'Add to `words` what the search says, as written above. The first entry that fits is shown, so a card may have to move up.',
		good: `words:
  - "{them} hits/slaps {me}"
tries:
  - my husband slapped me`,
	},
	'danger-false-alarm': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ query, id }: { query: string; id: string }) =>
			`The search “${query}” brings the help card \`${id}\`, expected none. Make the \`words\` of \`${id}\` say more, or add this saying to its \`unless\`.`,
		what: "This search looks like danger and isn't: it stands under `lookAlikes`, and a help card comes all the same. A card that comes for nothing is soon passed over by those who need it.",
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: `words:
  - kill
tries:
  - he will kill me
lookAlikes:
  - this is killing the mood`,
		mend: 'Make `words` say more, or name the harmless saying under `unless`.',
		good: `words:
  - "kill {me}"
tries:
  - he will kill me
lookAlikes:
  - this is killing the mood`,
	},
	'danger-group': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ found, known }: { found: string; known: readonly string[] }) =>
			`Unexpected \`{${found}}\`, expected ${list(known.map((name) => `\`{${name}}\``))}, or another group of synonyms.yaml.`,
		what: 'Names in braces stand for many words at once: `{me}` and `{them}` for people, `{partner}`, `{friend}`, `{hitting}` and so on for the groups of `synonyms.yaml`. There is no such group.',
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: `words:
  - "afraid of {partner}"
  - "scared of {husband}"`,
		mend: 'Write one of those that the message names.',
		good: `words:
  - "afraid of {partner}"
  - "scared of {partner}"`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/**
 * Tries the searches that each entry of danger.yaml gives: those that must bring its help card, and those that
 * look alike and must bring none.
 */
export const run: ContentRule = (content) => {
	const entries = ofCollection(content, 'danger').filter(isComplete);
	const groups = ofCollection(content, 'synonyms')
		.filter(hasWords)
		.map(({ data }) => data);
	const find = dangerFinder(
		entries.map(({ data }) => data),
		groups,
	);
	return entries.flatMap((entry) => [...unknownGroups(entry, groups), ...tried(entry, find)]);
};

type Checked = Entry<'danger'> & { data: DangerData };

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What has other problems is tried once they are mended. */
const isComplete = (entry: Entry<'danger'>): entry is Checked =>
	(['words', 'tries', 'lookAlikes'] as const).every((key) => isTexts(entry.data?.[key])) &&
	(entry.data?.['unless'] === undefined || isTexts(entry.data['unless']));

const hasWords = (entry: Entry<'synonyms'>): entry is Entry<'synonyms'> & { data: SynonymsData } =>
	isTexts(entry.data?.['words']);

function unknownGroups(entry: Checked, groups: readonly SynonymsData[]): Problem[] {
	return (['words', 'unless'] as const).flatMap((key) =>
		(entry.data[key] ?? []).flatMap((line, index) =>
			groupsNamed(line)
				.filter((name) => groupOf(name, groups).length === 0)
				.map((found) =>
					problem('danger-group', entry.file, valueAt(entry, key, index), {
						found,
						known: [
							'me',
							'them',
							...groups.filter(({ who, onlyDanger }) => who || onlyDanger).map(({ id }) => id),
						],
					}),
				),
		),
	);
}

function tried(entry: Checked, find: FindDanger<DangerData>): Problem[] {
	const { id, tries, lookAlikes } = entry.data;
	return [
		...tries.flatMap((query, index) => {
			const found = find(queryTokens(query), correctDanger)?.id;
			const place = valueAt(entry, 'tries', index);
			return found === id ? [] : [problem('danger-missed', entry.file, place, { query, id, found })];
		}),
		...lookAlikes.flatMap((query, index) => {
			const found = find(queryTokens(query))?.id;
			const place = valueAt(entry, 'lookAlikes', index);
			return found === undefined
				? []
				: [problem('danger-false-alarm', entry.file, place, { query, id: found })];
		}),
	];
}
