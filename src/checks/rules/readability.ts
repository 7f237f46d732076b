import { fleschKincaid } from 'flesch-kincaid';
import type { FreshEntry } from '../source/content.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';
import type { WrittenText } from '../source/texts.ts';

const mostWords = 35;
/** Highest reading grade: an article or term, a question. */
const mostGrade = { articles: 11, glossary: 11, faqs: 8 } as const;
/** Below this many words a grade says nothing. */
const fewestWords = 60;

/** Sentences that can be read in one breath, and a text that a tired person can follow. */
export const readability: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...longSentences(entry), ...highGrade(entry)]);

const longSentences = ({ file, texts }: FreshEntry): Problem[] =>
	texts.flatMap(({ text, sentences, place }) =>
		sentences
			.filter(({ words }) => words > mostWords)
			.map(({ start, words }) => {
				const begins = text.slice(start).split(' ').slice(0, 5).join(' ');
				return problem('long-sentence', file, place, { words, begins });
			}),
	);

function highGrade({ collection, file, texts }: FreshEntry): Problem[] {
	if (collection !== 'articles' && collection !== 'faqs' && collection !== 'glossary') return [];
	const grade = readingGrade(texts.filter(({ where }) => where === 'body'));
	const most = mostGrade[collection];
	if (grade === undefined || grade <= most) return [];
	return [
		problem('reading-grade', file, { line: 1, column: 1 }, { grade: Math.round(grade * 10) / 10, most }),
	];
}

/** The Flesch–Kincaid grade (Kincaid et al., 1975) of some texts; undefined where they are too short to tell. */
function readingGrade(texts: readonly WrittenText[]): number | undefined {
	const sum = (count: (text: WrittenText) => number) => texts.reduce((total, text) => total + count(text), 0);
	const word = sum(({ words }) => words.length);
	const [sentence, syllable] = [sum(({ sentences }) => sentences.length), sum(({ syllables }) => syllables)];
	return word < fewestWords ? undefined : fleschKincaid({ sentence, word, syllable });
}
