import { collections, type AnyField, type Collection } from '../../content/collections.ts';
import { byAge } from '../source/byAge.ts';
import { fieldOf, ofCollection, type Content, type Entry, type Place } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	repeated: {
		severity: 'error',
		part: 'It all connects',
		message: ({ what, found, first }: { what: string; found: string; first: string }) =>
			`Unexpected second ${what} \`${found}\`: the first is in ${first}. Give this one its own.`,
		what: 'Something is there twice that must be the only one of its kind: an id, a title, a question, or a place that links can lead to. Capital letters make no difference. Ids of phrases and claims count in the whole wiki.',
		as: 'mdx',
		bad: '<Phrase id="which-kind" situation="pausing">Shall we go on by the river?</Phrase>',
		mend: 'The message says where the first is. Give yours its own, and change what points to it.',
		good: '<Phrase id="on-by-the-river" situation="pausing">Shall we go on by the river?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

interface Named {
	what: string;
	found: string;
	entry: Entry;
	/** Where it stands; asked for only where it is reported. */
	place: () => Place;
}

/** What must stand only once: slugs, ids, titles, questions, phrase ids. */
export const run: ContentRule = (all, { changed }) => {
	const content = { ...all, entries: byAge(all.entries, changed) };
	return [
		...[slugs, titles, tabTitles, phraseIds, replies, sayings, claimIds].flatMap((named) =>
			repeatedIn(named(content)),
		),
		...alsoIn(rowIds(content, 'situations'), phraseIds(content), 'place in the phrasebook'),
		...alsoIn(rowIds(content, 'topics'), rowIds(content, 'articles'), 'place in the list of claims'),
	];
};

/** What stands on one page with things of another kind. Those of its own kind are held against each other elsewhere. */
function alsoIn(others: Named[], ones: Named[], what: string): Problem[] {
	const ids = new Set(others.map(({ found }) => found.toLowerCase()));
	return ones
		.filter(({ found }) => ids.has(found.toLowerCase()))
		.flatMap((one) => {
			const first = others.find(({ found }) => found.toLowerCase() === one.found.toLowerCase());
			return first
				? repeatedIn([
						{ ...first, what },
						{ ...one, what },
					])
				: [];
		});
}

const rowIds = (content: Content, collection: Collection) =>
	ofCollection(content, collection).map((entry) => bySlug(entry, collections[collection].noun));

function repeatedIn(named: Named[]): Problem[] {
	const first = new Map<string, Named>();
	return named.flatMap((one) => {
		const key = `${one.what} ${one.found.toLowerCase()}`;
		const earlier = first.get(key);
		if (!earlier) {
			first.set(key, one);
			return [];
		}
		const { file } = earlier.entry;
		return [
			problem('repeated', one.entry.file, one.place(), {
				what: one.what,
				found: one.found,
				first: `${file}:${earlier.place().line}`,
			}),
		];
	});
}

const slugs = (content: Content): Named[] =>
	content.entries.map((entry) => bySlug(entry, `name in ${entry.collection}`));

const bySlug = (entry: Entry, what: string): Named => ({
	what,
	found: entry.slug,
	entry,
	place: () => (entry.root.length > 0 ? valueAt(entry, 'id') : keyAt(entry)),
});

const titles = (content: Content): Named[] =>
	content.entries.flatMap((entry) => {
		const key: AnyField | undefined = collections[entry.collection].title;
		return key === undefined ? [] : named(entry, key, key === 'question' ? 'question' : 'title');
	});

/** What stands in a tab must tell two pages apart, though it gives nothing away. */
const tabTitles = (content: Content): Named[] =>
	content.entries.flatMap((entry) => named(entry, 'tabTitle', 'tabTitle'));

const named = (entry: Entry, key: AnyField, what: string): Named[] => {
	const found = fieldOf(entry, key);
	return typeof found === 'string' ? [{ what, found, entry, place: () => valueAt(entry, key) }] : [];
};

const phraseIds = (content: Content): Named[] =>
	content.entries.flatMap((entry) =>
		(entry.found?.phrases ?? []).map(({ id, at }) => ({
			what: 'phrase id',
			found: id,
			entry,
			place: () => at,
		})),
	);

/** A claim's id is its address in the ledger, wherever it stands. */
const claimIds = (content: Content): Named[] =>
	content.entries.flatMap((entry) =>
		(entry.found?.claims ?? []).map(({ id, at }) => ({
			what: 'claim id',
			found: id,
			entry,
			place: () => at,
		})),
	);

/** Two warm answers to one phrase would be one too many to choose from. */
const replies = (content: Content): Named[] =>
	content.entries.flatMap((entry) =>
		(entry.found?.replies ?? []).map(({ to, kind, at }) => ({
			what: `${kind} answer to the phrase`,
			found: to,
			entry,
			place: () => at,
		})),
	);

/** A saying that two groups of synonyms hold would widen a search with both. */
const sayings = (content: Content): Named[] =>
	ofCollection(content, 'synonyms').flatMap((entry) => {
		const words = entry.data?.words;
		return (Array.isArray(words) ? words : []).flatMap((found: unknown, index) =>
			typeof found === 'string'
				? [{ what: 'saying in synonyms', found, entry, place: () => valueAt(entry, 'words', index) }]
				: [],
		);
	});
