import { collectionNames, collections, ofShape, type Collection } from '../../content/collections.ts';
import {
	fieldOf,
	isWholeList,
	ofCollection,
	type Content,
	type Entry,
	type Place,
} from '../source/content.ts';
import { slugsIn } from '../source/movedIn.ts';
import { nearest, problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

type Target = Collection | 'phrases';

const nounOf = (to: Target) => (to === 'phrases' ? 'phrase' : collections[to].noun);

/** Every id that names something else: a topic, an article, a question, a term, a source, a phrase. */
export const references: ContentRule = (content) => {
	const known = knownIds(content);
	// Ids that a mistake in their own list hides are not dead: that mistake is told once.
	const hidden = ofShape('list').filter((list) => !isWholeList(content, list));
	const renamed = new Map<string, string>(
		content.entries.flatMap((entry) =>
			slugsIn(fieldOf(entry, 'formerly')).map((old) => [`${entry.collection}/${old}`, entry.slug] as const),
		),
	);
	const check = (entry: Entry, to: Target, found: unknown, place: () => Place): Problem[] =>
		typeof found !== 'string' ||
		found.trim() === '' ||
		known[to].has(found) ||
		hidden.some((list) => list === to)
			? []
			: [
					problem('dead-reference', entry.file, place(), {
						what: nounOf(to),
						expected: nounOf(to),
						found,
						near: renamed.get(`${to}/${found}`) ?? nearest(found, [...known[to]]),
					}),
				];
	return [
		...content.entries.flatMap((entry) =>
			fieldReferences(entry).flatMap(({ to, path, found }) =>
				check(entry, to, found, () => valueAt(entry, ...path)),
			),
		),
		...content.entries.flatMap((entry) =>
			(entry.found?.references ?? []).flatMap(({ to, id, at }) => check(entry, to, id, () => at)),
		),
	];
};

interface FieldReference {
	to: Target;
	path: (string | number)[];
	found: unknown;
}

/** What the fields name that the collection's row in the table has. */
const fieldReferences = ({ collection, data }: Entry): FieldReference[] => {
	const targets: Readonly<Record<string, Target>> = collections[collection].refersTo ?? {};
	return Object.entries(targets).flatMap(([path, to]) =>
		valuesAt(data, path.split('.')).map((one) => ({ to, ...one })),
	);
};

/** What stands at a path such as `related.*.slug`; what has another shape is told by the schema. */
function valuesAt(value: unknown, [part, ...rest]: readonly string[]): Omit<FieldReference, 'to'>[] {
	if (part === undefined) return [{ path: [], found: value }];
	if (typeof value !== 'object' || value === null || (part === '*') !== Array.isArray(value)) return [];
	const fields =
		part === '*' ? Object.entries(value) : [[part, (value as Record<string, unknown>)[part]] as const];
	return fields.flatMap(([key, inner]) =>
		valuesAt(inner, rest).map(({ path, found }) => ({
			path: [part === '*' ? Number(key) : key, ...path],
			found,
		})),
	);
}

const knownIds = (content: Content) =>
	({
		...Object.fromEntries(
			collectionNames.map((name) => [name, new Set(ofCollection(content, name).map(({ slug }) => slug))]),
		),
		phrases: phraseIds(content),
	}) as Record<Target, Set<string>>;

/** Phrases that stand behind a syntax error are known too: one mistake is told once. */
const phraseIds = ({ entries }: Content) =>
	new Set(
		entries.flatMap(({ found, rawPhraseIds }) => [
			...(found?.phrases.map(({ id }) => id) ?? []),
			...rawPhraseIds,
		]),
	);
