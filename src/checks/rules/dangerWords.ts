import type { DangerData } from '../../content/schemas/danger.ts';
import type { SynonymsData } from '../../content/schemas/synonyms.ts';
import dangerWeights from '../../search/index/dangerWeights.json' with { type: 'json' };
import { dangerFinder, type FindDanger } from '../../search/query/danger.ts';
import { namesIn, wordsNamed } from '../../search/query/dangerPattern.ts';
import { tokensOf } from '../../search/query/tokens.ts';
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
			`Unexpected \`{${found}}\`, expected ${list(known.map((name) => `\`{${name}}\``))}: a list of danger.yaml or a group of synonyms.yaml.`,
		what: 'Names in braces stand for many words at once: `{me}` and `{them}` for people, `{partner}`, `{friend}` and so on for the groups of `synonyms.yaml`, `{acts}` and so on for the `lists` of `danger.yaml`. There is no such name.',
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
	'danger-no-line': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ query, id }: { query: string; id: string }) =>
			`The search “${query}” brings neither a help card nor the line, expected one of them. Add a strong word of it to the \`line\` of \`${id}\`.`,
		what: 'Where no help card fits, one strong word anywhere in a search brings a thin line with the way to help. This search stands under `lineTries` and brings neither.',
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: `line:
  - knife
lineTries:
  - he has a gun`,
		mend: 'Add a strong word of it to `line`. The line may be generous: it costs little where it is wrong.',
		good: `line:
  - knife/gun
lineTries:
  - he has a gun`,
	},
	'danger-too-much': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ lines, searches }: { lines: number; searches: number }) =>
			`Unexpected ${lines.toLocaleString('en')} words in the lines of danger.yaml (each word of a list counts) and ${searches.toLocaleString('en')} words in the searches to try: trying each search with each line takes too long. Take out lines or \`tries\` that say the same.`,
		what: 'Each search under `tries`, `lineTries` and `lookAlikes` is held against each line. So many of both would keep every check waiting for minutes, and readers’ telephones too. None of them was tried.',
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: `words:
  - "afraid of {partner}"
  - "pasted" # and four hundred more
tries:
  - i am afraid of my husband
  - i hear steps # and a hundred more`,
		mend: 'Look for what was pasted twice. A few lines with choices (`hit/beat`) say what fifty say.',
		good: `words:
  - "afraid of {partner}"
tries:
  - i am afraid of my husband`,
	},
	'danger-between': {
		severity: 'error',
		part: 'What the search understands',
		message: ({ found, known }: { found: string; known: readonly string[] }) =>
			`Unexpected \`${found}\`, expected another entry of danger.yaml: ${list(known.map((name) => `\`${name}\``))}.`,
		what: 'A card with two doors stands in place of the first entry under `between`, where one of the others fits as well. One of them is no entry of `danger.yaml`.',
		as: 'yaml',
		in: 'en/danger.yaml',
		bad: 'between: [fear, fears]',
		mend: 'Write the `id` of an entry.',
		good: 'between: [fear, fear]',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/**
 * Tries the searches that each entry of danger.yaml gives: those that must bring its help card or the line, and those
 * that look alike and must bring no card.
 */
export const run: ContentRule = (content) => {
	const entries = ofCollection(content, 'danger').filter(isComplete);
	const groups = ofCollection(content, 'synonyms')
		.filter(hasWords)
		.map(({ data }) => data);
	const classes = entries.map(({ data }) => data);
	const words = wordsNamed(classes, groups);
	const named = [...words].flatMap(([name, { length }]) => (length > 0 ? [name] : []));
	const names = entries.flatMap((entry) => [
		...unknownNames(entry, named),
		...unknownEntries(entry, classes),
	]);
	const [first] = entries;
	const effort = effortOf(classes, words);
	if (first && effort.weight * effort.searches > maxEffort)
		return [...names, problem('danger-too-much', first.file, { line: 1, column: 1 }, effort)];
	const find = dangerFinder(
		classes,
		groups,
		classes.some(({ byScore }) => byScore) ? dangerWeights : undefined,
	);
	return [...names, ...entries.flatMap((entry) => tried(entry, find))];
};

/** The wiki's own is 79 million, and takes a third of a second; what is written to be slow takes three seconds. */
const maxEffort = 160_000_000;

/**
 * What there is to try, by counting: the verdict must not hang on how fast a machine is. A word of a line weighs as
 * much as six of a list, since the words that may stand between are looked through too.
 */
function effortOf(classes: readonly DangerData[], named: ReadonlyMap<string, readonly string[]>) {
	const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
	const lines = classes.flatMap((one) => patterns.flatMap((key) => one[key] ?? []));
	const searches = classes.flatMap((one) => [...one.tries, ...(one.lineTries ?? []), ...one.lookAlikes]);
	const written = sum(lines.map(wordsOf));
	const listed = sum(lines.flatMap(namesIn).map((name) => named.get(name)?.length ?? 0));
	return {
		lines: written + listed,
		weight: 6 * written + listed,
		searches: sum(searches.map(wordsOf)),
	};
}

const wordsOf = (text: string) => text.split(/[\s/]+/).length;

type Checked = Entry<'danger'> & { data: DangerData };

const patterns = ['words', 'line', 'unless', 'idioms'] as const;

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What has other problems is tried once they are mended. */
const isComplete = (entry: Entry<'danger'>): entry is Checked =>
	(['words', 'tries', 'lookAlikes'] as const).every((key) => isTexts(entry.data?.[key])) &&
	(['line', 'unless', 'idioms', 'lineTries', 'between'] as const).every(
		(key) => entry.data?.[key] === undefined || isTexts(entry.data[key]),
	) &&
	Object.values(entry.data?.lists ?? {}).every(isTexts);

const hasWords = (entry: Entry<'synonyms'>): entry is Entry<'synonyms'> & { data: SynonymsData } =>
	isTexts(entry.data?.['words']);

const unknownNames = (entry: Checked, known: readonly string[]): Problem[] =>
	patterns.flatMap((key) =>
		(entry.data[key] ?? []).flatMap((line, index) =>
			namesIn(line)
				.filter((name) => !known.includes(name))
				.map((found) => problem('danger-group', entry.file, valueAt(entry, key, index), { found, known })),
		),
	);

const unknownEntries = (entry: Checked, classes: readonly DangerData[]): Problem[] =>
	(entry.data.between ?? []).flatMap((found, index) =>
		classes.some(({ id }) => id === found)
			? []
			: [
					problem('danger-between', entry.file, valueAt(entry, 'between', index), {
						found,
						known: classes.map(({ id }) => id),
					}),
				],
	);

function tried(entry: Checked, find: FindDanger<DangerData>): Problem[] {
	const { id, tries, lineTries = [], lookAlikes } = entry.data;
	const at = (key: string, index: number) => valueAt(entry, key, index);
	return [
		...tries.flatMap((query, index) => {
			const found = find(tokensOf(query)).card?.id;
			return found === id
				? []
				: [problem('danger-missed', entry.file, at('tries', index), { query, id, found })];
		}),
		...lineTries.flatMap((query, index) =>
			find(tokensOf(query)).line
				? []
				: [problem('danger-no-line', entry.file, at('lineTries', index), { query, id })],
		),
		...lookAlikes.flatMap((query, index) => {
			const found = find(tokensOf(query)).card?.id;
			return found === undefined
				? []
				: [problem('danger-false-alarm', entry.file, at('lookAlikes', index), { query, id: found })];
		}),
	];
}
