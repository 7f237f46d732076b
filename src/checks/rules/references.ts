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
import { nearest, problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';
import { didYouMean, list, type Near } from '../messageParts.ts';

export const doc = {
	'dead-reference': {
		severity: 'error',
		part: 'It all connects',
		message: ({
			what,
			found,
			near,
			known = '',
		}: { what: string; expected: string; found: string; known?: string | undefined } & Near) =>
			`Unexpected \`${found}\`: there is no such ${what}.${near === undefined ? known : didYouMean({ near })}`,
		what: 'A field or a component names something by its id (an article, question, topic, term, source, situation or phrase), and nothing has that id. A reader would meet an empty place. Mostly a letter is off, or the other file was renamed.',
		as: 'yaml',
		bad: `related:
  - slug: listning
    why: What to do once you can hear each other again.`,
		mend: 'Write the file name without its ending, or the id as it stands in its list.',
		good: `related:
  - slug: listening
    why: What to do once you can hear each other again.`,
	},
	'related-to-itself': {
		severity: 'error',
		part: 'It all connects',
		message:
			'This page names itself as related. Name another page, or take the entry out: readers would arrive where they are.',
		what: 'Under `related` stand pages to read next, and this one names itself. Mostly the name was left over when an entry was copied.',
		as: 'yaml',
		bad: `related:
  - slug: pause
    why: What to do once you can hear each other again.`,
		mend: 'Write the file name of the page you mean, or take the entry out.',
		good: `related:
  - slug: listening
    why: What to do once you can hear each other again.`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

type Target = Collection | 'phrases';

const nounOf = (to: Target) => (to === 'phrases' ? 'phrase' : collections[to].noun);

/** Every id that names something else: a topic, an article, a question, a term, a source, a phrase. */
export const run: ContentRule = (content) => {
	const known = knownIds(content);
	// Ids that a mistake in their own list hides are not dead: that mistake is reported once.
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
						near:
							renamed.get(`${to}/${found}`) ??
							byOtherName(content, to, found) ??
							nearest(found, [...known[to]]),
						known: choiceOf(content, to),
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
		...content.entries.flatMap(relatedToItself),
	];
};

const relatedToItself = (entry: Entry): Problem[] =>
	fieldReferences(entry)
		.filter(({ path, found }) => path[0] === 'related' && found === entry.slug)
		.map(({ path }) => problem('related-to-itself', entry.file, valueAt(entry, ...path), {}));

/** An id written as a title, a path or an address. */
function byOtherName(content: Content, to: Target, found: string): string | undefined {
	if (to === 'phrases') return undefined;
	const bare = found
		.toLowerCase()
		.replace(/^[“”"‘’']+|[“”"‘’']+$/g, '')
		.trim();
	const name = bare.replace(/^.*\/(?=.)/, '').replace(/(?:\.mdx?|\.ya?ml|\.json|\/)$/, '');
	return ofCollection(content, to).find(
		(entry) => entry.slug === name || entry.slug === bare || titleOf(entry).toLowerCase() === bare,
	)?.slug;
}

const titleOf = (entry: Entry) => slugsIn([fieldOf(entry, 'title'), fieldOf(entry, 'question')])[0] ?? '';

/** What there is to choose from, where nobody can know it: a short list, or where more come from. */
function choiceOf(content: Content, to: Target): string {
	if (to === 'sources')
		return ' Take an id from content/sources/, or add the record with `npm run new -- source`.';
	if (to !== 'topics' && to !== 'situations') return '';
	const rows = ofCollection(content, to).map((entry) => `\`${entry.slug}\` (${titleOf(entry)})`);
	return rows.length === 0 ? '' : ` Expected one of ${list(rows)}.`;
}

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

const idMeant = (id: string) =>
	id
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

/** Phrases that stand behind a syntax error are known too: one mistake is reported once. */
const phraseIds = ({ entries }: Content) =>
	new Set(
		entries.flatMap(({ found, rawPhraseIds }) => [
			// An id of a wrong form is told where it stands.
			...(found?.phrases.flatMap(({ id }) => [id, idMeant(id)]) ?? []),
			...rawPhraseIds,
		]),
	);
