import { fleschKincaid } from 'flesch-kincaid';
import type { ParsedEntry } from '../source/content.ts';
import { problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import type { WrittenText } from '../source/texts.ts';

export const doc = {
	'long-sentence': {
		severity: 'warning',
		part: 'Structure',
		message: ({ words, begins }: { words: number; begins: string }) =>
			`This sentence has ${words} words, expected at most 35: “${begins} …”. Could it be two?`,
		what: 'A warning for a sentence of more than 35 words. By its end a tired reader has lost the beginning. The message shows how it begins, since the place it names is that of the paragraph or field.',
		as: 'mdx',
		bad: 'When it has been a long day and you come in late and they are already in bed and you would still like to say that you are sorry, it can be enough to leave a note on the table.',
		mend: 'Two sentences, or three.',
		good: 'It is late and they are in bed. To say sorry, a note on the table can be enough.',
	},
	'reading-grade': {
		severity: 'warning',
		part: 'Structure',
		message: ({ grade, most }: { grade: number; most: number }) =>
			`This text reads at grade ${grade} (Flesch–Kincaid), expected at most ${most}. Shorter sentences and everyday words bring it down.`,
		what: 'A warning about the body as a whole: long words and long sentences together make it hard going. The figure (Flesch–Kincaid) stands for years of school. Articles and terms may reach 11, questions 8, because people ask them when they are upset. Under 60 words nothing is measured.',
		as: 'mdx',
		bad: 'Emotional regulation facilitates subsequent communication.',
		mend: 'Take the hardest paragraph and tell it to a neighbour.',
		good: 'Once you are calm, talking is easier.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

const maxWords = 35;
/** Highest reading grade: an article or term, a question. */
const maxGrade = { articles: 11, glossary: 11, faqs: 8 } as const;
/** Below this many words a grade says nothing. */
const minWords = 60;

/** Sentences that can be read in one breath, and a text that a tired person can follow. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...longSentences(entry), ...highGrade(entry)]);

const longSentences = ({ file, texts }: ParsedEntry): Problem[] =>
	texts.flatMap(({ text, sentences, place }) =>
		sentences
			.filter(({ words }) => words > maxWords)
			.map(({ start, words }) => {
				const begins = text.slice(start).split(' ').slice(0, 5).join(' ');
				return problem('long-sentence', file, place, { words, begins });
			}),
	);

function highGrade({ collection, file, texts }: ParsedEntry): Problem[] {
	if (collection !== 'articles' && collection !== 'faqs' && collection !== 'glossary') return [];
	const grade = readingGrade(texts.filter(({ where }) => where === 'body'));
	const most = maxGrade[collection];
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
	return word < minWords ? undefined : fleschKincaid({ sentence, word, syllable });
}
