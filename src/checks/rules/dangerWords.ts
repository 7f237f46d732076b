import type { DangerData } from '../../content/schemas/danger.ts';
import type { SynonymsData } from '../../content/schemas/synonyms.ts';
import { dangerFinder, type FindDanger } from '../../search/query/danger.ts';
import { namesIn, wordsNamed } from '../../search/query/dangerPattern.ts';
import { tokensOf } from '../../search/query/tokens.ts';
import { ofCollection, type Entry } from '../source/content.ts';
import { problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

/**
 * Tries the searches that each entry of danger.yaml gives: those that must bring its help card or the line, and those
 * that look alike and must bring no card.
 */
export const dangerWords: ContentRule = (content) => {
	const entries = ofCollection(content, 'danger').filter(isComplete);
	const groups = ofCollection(content, 'synonyms')
		.filter(hasWords)
		.map(({ data }) => data);
	const classes = entries.map(({ data }) => data);
	const named = [...wordsNamed(classes, groups)].flatMap(([name, { length }]) => (length > 0 ? [name] : []));
	const find = dangerFinder(classes, groups);
	return entries.flatMap((entry) => [
		...unknownNames(entry, named),
		...unknownEntries(entry, classes),
		...tried(entry, find),
	]);
};

type Checked = Entry & { data: DangerData };

const patterns = ['words', 'line', 'unless', 'idioms'] as const;

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What has other problems is tried once they are mended. */
const isComplete = (entry: Entry): entry is Checked =>
	['words', 'tries', 'lookAlikes'].every((key) => isTexts(entry.data?.[key])) &&
	['line', 'unless', 'idioms', 'lineTries', 'between'].every(
		(key) => entry.data?.[key] === undefined || isTexts(entry.data[key]),
	) &&
	Object.values((entry.data?.['lists'] ?? {}) as object).every(isTexts);

const hasWords = (entry: Entry): entry is Entry & { data: SynonymsData } => isTexts(entry.data?.['words']);

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
