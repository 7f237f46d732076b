import { isStopWord } from '../query/english.ts';
import type { Field } from '../query/format.ts';
import type { RarityOf, SearchDoc } from './readTexts.ts';
import { stem } from '../query/stem.ts';
import { tokensOf } from '../query/tokens.ts';

/** Forms kept of one word. */
const maxForms = 4;

interface Known {
	stem: string;
	/** How often each form of the word is written. */
	forms: Map<string, number>;
	pages: number;
	/** It stands in names and other short texts, so that the wiki's own index finds it. */
	isIndexed: boolean;
	/** It stands in a name or a way of asking, or says nothing: what a misspelt word may mean. */
	isSubject: boolean;
}

/**
 * The words that the search knows, the most useful first, each stem in the form that is written most, as
 * spelling.ts reads them. What is spelt like a word of the long texts is no slip.
 */
export function knownWords(
	docs: readonly SearchDoc[],
	bodyWords: ReadonlyMap<string, number>,
	rarityOf: RarityOf,
): string[] {
	const byStem = new Map<string, Known>();
	const note = (word: string, pages: number, field?: Field) => {
		if (!/^[a-z]{2,}$/.test(word)) return;
		const key = stem(word);
		const entry = byStem.get(key) ?? {
			stem: key,
			forms: new Map<string, number>(),
			pages: 0,
			isIndexed: false,
			isSubject: false,
		};
		entry.forms.set(word, (entry.forms.get(word) ?? 0) + pages);
		entry.pages += pages;
		entry.isIndexed ||= field !== undefined && !isStopWord(word);
		entry.isSubject ||= field === 'name' || field === 'asked' || isStopWord(word);
		byStem.set(key, entry);
	};
	for (const { texts } of docs)
		for (const [word, field] of new Map(texts.toReversed().flatMap(wordsOf))) note(word, 1, field);
	for (const [word, pages] of bodyWords) note(word, pages);
	return [...byStem.values()]
		.sort(
			(a, b) => Number(b.isIndexed) - Number(a.isIndexed) || b.pages - a.pages || (a.stem < b.stem ? -1 : 1),
		)
		.flatMap(({ stem: key, forms, isIndexed, isSubject }) => {
			const words = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
			// Any form of a subject may be misspelt; of other words it is enough that they are known.
			return (isSubject ? words.slice(0, maxForms) : words.slice(0, 1)).map((word) => {
				const written = isSubject ? word.charAt(0).toUpperCase() + word.slice(1) : word;
				return isIndexed ? written + rarityOf(key) : written;
			});
		});
}

/** The words of a text with where they stand. Of several texts the first one says it: names come before the rest. */
const wordsOf = ({ field, text }: SearchDoc['texts'][number]) =>
	tokensOf(text).map(({ word }): [string, Field] => [word, field]);
