import { firstWords } from '../../cards/card.ts';
import { undrawn } from '../../cards/letters.ts';
import { typeset } from '../../content/text/typeset.ts';
import type { AnyField } from '../../content/collections.ts';
import { fieldOf, type ParsedEntry } from '../source/content.ts';
import { problemOf, valueAt, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import { list } from '../messageParts.ts';

export const doc = {
	'card-letters': {
		severity: 'warning',
		part: 'Structure',
		message: ({ letters, instead }: { letters: readonly string[]; instead: string }) =>
			`The picture that shows when this page is shared can’t draw ${list(letters.map((letter) => `\`${letter}\``))}: it will show ${instead} instead. Write it in Latin letters if that says the same.`,
		what: "A warning. A shared link shows a picture with the page's title and first words, drawn with one font for Latin letters: emoji and other scripts would be empty boxes. The message says which signs, and what is shown instead.",
		as: 'yaml',
		bad: 'title: A cup of tea 🍵 for two',
		mend: 'Say it in letters. If the sign belongs there, leave it; the page itself shows it.',
		good: 'title: A cup of tea for two',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** What a page's card shows, by collection: its title and the text whose first words follow. */
const shown: Readonly<Record<string, { title: AnyField; text: AnyField }>> = {
	articles: { title: 'title', text: 'description' },
	faqs: { title: 'question', text: 'answer' },
	glossary: { title: 'term', text: 'definition' },
	sheets: { title: 'title', text: 'description' },
	paths: { title: 'title', text: 'description' },
	topics: { title: 'title', text: 'description' },
};

/** The pictures of shared links are drawn with one font: what it lacks is reported. Sensitive pages have a neutral one. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => {
		const keys = shown[entry.collection];
		if (!keys || !entry.data || fieldOf(entry, 'sensitive') === true) return [];
		const title = toProblem(entry, keys.title, (text) => text, 'the wiki’s own picture');
		return title.length > 0 ? title : toProblem(entry, keys.text, firstWords, 'the title alone');
	});

function toProblem(
	entry: ParsedEntry,
	key: AnyField,
	part: (text: string) => string,
	instead: string,
): Problem[] {
	const value = fieldOf(entry, key);
	if (typeof value !== 'string') return [];
	const letters = undrawn(part(typeset(value))).slice(0, 5);
	return letters.length === 0
		? []
		: [problem('card-letters', entry.file, valueAt(entry, key), { letters, instead })];
}
