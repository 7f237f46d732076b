import { fleschKincaid } from 'flesch-kincaid';
import type { Sentence } from '../../wiki/prose.ts';
import type { FreshEntry } from '../content.ts';
import { syllablesOf } from '../lexicon.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';

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
			.filter(({ words }) => words.length > mostWords)
			.map(({ start, words }) => {
				const begins = text.slice(start).split(' ').slice(0, 5).join(' ');
				return problem('long-sentence', file, place, { words: words.length, begins });
			}),
	);

function highGrade({ collection, file, texts }: FreshEntry): Problem[] {
	if (collection !== 'articles' && collection !== 'faqs' && collection !== 'glossary') return [];
	const grade = readingGrade(
		texts.filter(({ where }) => where === 'body').flatMap(({ sentences }) => sentences),
	);
	const most = mostGrade[collection];
	if (grade === undefined || grade <= most) return [];
	return [
		problem('reading-grade', file, { line: 1, column: 1 }, { grade: Math.round(grade * 10) / 10, most }),
	];
}

/** The Flesch–Kincaid grade (Kincaid et al., 1975) of a text; undefined where it is too short to tell. */
export function readingGrade(sentences: readonly Sentence[]): number | undefined {
	let word = 0;
	let syllable = 0;
	for (const { words } of sentences) {
		word += words.length;
		for (const one of words) syllable += syllablesOf(one);
	}
	return word < fewestWords ? undefined : fleschKincaid({ sentence: sentences.length, word, syllable });
}
