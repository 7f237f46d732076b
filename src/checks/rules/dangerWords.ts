import type { DangerData } from '../../content/schemas/danger.ts';
import type { SynonymsData } from '../../content/schemas/synonyms.ts';
import { dangerFinder, groupOf, groupsNamed, type FindDanger } from '../../search/query/danger.ts';
import { mendDanger } from '../../search/query/spelling.ts';
import { queryTokens } from '../../search/query/tokens.ts';
import { ofCollection, type Entry } from '../source/content.ts';
import { problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

/**
 * Tries the searches that each entry of danger.yaml gives: those that must bring its help card, and those that
 * look alike and must bring none.
 */
export const dangerWords: ContentRule = (content) => {
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
			const found = find(queryTokens(query), mendDanger)?.id;
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
