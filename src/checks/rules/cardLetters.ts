import { firstWords } from '../../cards/card.ts';
import { undrawn } from '../../cards/letters.ts';
import { typeset } from '../../content/text/typeset.ts';
import type { AnyField } from '../../content/collections.ts';
import { fieldOf, type FreshEntry } from '../source/content.ts';
import { problem, valueAt, type FileRule, type Problem } from '../problem.ts';

/** What a page's card shows, by collection: its title and the text whose first words follow. */
const shown: Readonly<Record<string, { title: AnyField; text: AnyField }>> = {
	articles: { title: 'title', text: 'description' },
	faqs: { title: 'question', text: 'answer' },
	glossary: { title: 'term', text: 'definition' },
	sheets: { title: 'title', text: 'description' },
	paths: { title: 'title', text: 'description' },
	topics: { title: 'title', text: 'description' },
};

/** The pictures of shared links are drawn with one font: what it lacks is told. Sensitive pages have a neutral one. */
export const cardLetters: FileRule = ({ entries }) =>
	entries.flatMap((entry) => {
		const keys = shown[entry.collection];
		if (!keys || !entry.data || fieldOf(entry, 'sensitive') === true) return [];
		const title = told(entry, keys.title, (text) => text, 'the wiki’s own picture');
		return title.length > 0 ? title : told(entry, keys.text, firstWords, 'the title alone');
	});

function told(entry: FreshEntry, key: AnyField, part: (text: string) => string, instead: string): Problem[] {
	const value = fieldOf(entry, key);
	if (typeof value !== 'string') return [];
	const letters = undrawn(part(typeset(value))).slice(0, 5);
	return letters.length === 0
		? []
		: [problem('card-letters', entry.file, valueAt(entry, key), { letters, instead })];
}
