import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { FreshEntry } from '../content.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';
import { bodyTexts, textsOf } from '../texts.ts';
import { sentencesOf, wordsOf } from '../../wiki/prose.ts';

const mostWords = 35;
/** Highest reading grade: an article or term, a question. */
const mostGrade = { articles: 11, glossary: 11, faqs: 8 } as const;
/** Below this many words a grade says nothing. */
const fewestWords = 60;

/** Sentences that can be read in one breath, and a text that a tired person can follow. */
export const readability: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...longSentences(entry), ...highGrade(entry)]);

function longSentences(entry: FreshEntry): Problem[] {
	return textsOf(entry).flatMap(({ text, place }) =>
		sentencesOf(text).flatMap((sentence) => {
			const words = wordsOf(sentence);
			if (words.length <= mostWords) return [];
			const begins = sentence.split(' ').slice(0, 5).join(' ');
			return [problem('long-sentence', entry.file, place, { words: words.length, begins })];
		}),
	);
}

function highGrade(entry: FreshEntry): Problem[] {
	const { collection, file } = entry;
	if (collection !== 'articles' && collection !== 'faqs' && collection !== 'glossary') return [];
	const grade = readingGrade(bodyTexts(entry).map(({ text }) => text));
	const most = mostGrade[collection];
	if (grade === undefined || grade <= most) return [];
	return [
		problem('reading-grade', file, { line: 1, column: 1 }, { grade: Math.round(grade * 10) / 10, most }),
	];
}

/** The Flesch–Kincaid grade (Kincaid et al., 1975) of a text; undefined where it is too short to tell. */
export function readingGrade(paragraphs: readonly string[]): number | undefined {
	const sentences = paragraphs.flatMap(sentencesOf);
	const words = sentences.flatMap(wordsOf);
	if (words.length < fewestWords) return undefined;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const counted = new Map<string, number>();

/** Counting is slow and words come again. */
function syllablesOf(word: string): number {
	const known = counted.get(word);
	if (known !== undefined) return known;
	const count = Math.max(1, syllable(word));
	if (counted.size < 100_000) counted.set(word, count);
	return count;
}
