import {
	isWholeList,
	lists,
	ofCollection,
	type Collection,
	type Content,
	type Entry,
	type Place,
} from '../source/content.ts';
import { slugsIn } from '../source/movedIn.ts';
import { nearest, problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

type Target = Collection | 'phrases';

const words: Record<Target, string> = {
	articles: 'article',
	faqs: 'question',
	glossary: 'term',
	sheets: 'sheet',
	topics: 'topic',
	situations: 'situation',
	moments: 'moment',
	loudness: 'loudness',
	'self-test': 'scale',
	gate: 'line of the gate',
	paths: 'path',
	'help-lines': 'help line',
	synonyms: 'group of synonyms',
	danger: 'entry of danger.yaml',
	corrections: 'correction',
	sources: 'source',
	phrases: 'phrase',
};

/** Every id that names something else: a topic, an article, a question, a term, a source, a phrase. */
export const references: ContentRule = (content) => {
	const known = knownIds(content);
	// Ids that a mistake in their own list hides are not dead: that mistake is told once.
	const hidden = lists.filter((list) => !isWholeList(content, list));
	const renamed = new Map<string, string>(
		content.entries.flatMap(({ collection, slug, data }) =>
			slugsIn(data?.['formerly']).map((old) => [`${collection}/${old}`, slug] as const),
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
						what: words[to],
						expected: words[to],
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

function fieldReferences({ collection, data }: Entry): FieldReference[] {
	if (!data) return [];
	const single = (key: string, to: Target): FieldReference[] => [{ to, path: [key], found: data[key] }];
	const inside = (key: string, to: Target, inner: string): FieldReference[] => [
		{ to, path: [key, inner], found: (data[key] as Record<string, unknown> | null | undefined)?.[inner] },
	];
	const many = (key: string, to: Target, inner?: string): FieldReference[] => {
		const rows = data[key];
		if (!Array.isArray(rows)) return [];
		return rows.map((row: unknown, index) =>
			inner === undefined
				? { to, path: [key, index], found: row }
				: { to, path: [key, index, inner], found: (row as Record<string, unknown> | null)?.[inner] },
		);
	};
	if (collection === 'articles')
		return [
			...single('topic', 'topics'),
			...single('firstPhrase', 'phrases'),
			...many('related', 'articles', 'slug'),
		];
	if (collection === 'faqs')
		return [
			...single('topic', 'topics'),
			...single('article', 'articles'),
			...single('phrase', 'phrases'),
			...many('related', 'faqs'),
		];
	if (collection === 'corrections') return [...many('sources', 'sources'), ...single('article', 'articles')];
	if (collection === 'moments')
		return [...single('article', 'articles'), ...single('question', 'faqs'), ...single('phrase', 'phrases')];
	if (collection === 'paths')
		return [
			...many('steps', 'articles', 'article'),
			...many('steps', 'sheets', 'sheet'),
			...inside('leave', 'articles', 'next'),
		];
	if (collection === 'self-test')
		return [
			...single('article', 'articles'),
			...single('question', 'faqs'),
			...single('phrase', 'phrases'),
			...single('sheet', 'sheets'),
			...inside('exercise', 'articles', 'article'),
		];
	if (collection === 'gate') return single('article', 'articles');
	if (collection === 'sheets') return single('article', 'articles');
	if (collection === 'loudness') return single('phrase', 'phrases');
	if (collection === 'danger') return [...single('article', 'articles'), ...single('other', 'articles')];
	return [];
}

function knownIds(content: Content): Record<Target, Set<string>> {
	const of = (collection: Collection) => new Set(ofCollection(content, collection).map(({ slug }) => slug));
	return {
		articles: of('articles'),
		faqs: of('faqs'),
		glossary: of('glossary'),
		sheets: of('sheets'),
		topics: of('topics'),
		situations: of('situations'),
		moments: of('moments'),
		loudness: of('loudness'),
		'self-test': of('self-test'),
		gate: of('gate'),
		paths: of('paths'),
		'help-lines': of('help-lines'),
		synonyms: of('synonyms'),
		danger: of('danger'),
		corrections: of('corrections'),
		sources: of('sources'),
		phrases: phraseIds(content),
	};
}

/** Phrases that stand behind a syntax error are known too: one mistake is told once. */
const phraseIds = ({ entries }: Content) =>
	new Set(
		entries.flatMap(({ found, rawPhraseIds }) => [
			...(found?.phrases.map(({ id }) => id) ?? []),
			...rawPhraseIds,
		]),
	);
