import type { FreshEntry } from '../source/content.ts';
import { anyHarmfulWords, harmfulWords } from '../source/harmfulWords.ts';
import { placeOfWords } from '../source/placeOfWords.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';

/**
 * Words that harm: labels on people, diagnoses of somebody absent, promises, advice to calm another person.
 * Warnings, because a sentence may quote such words to take them apart.
 */
export const care: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...inTexts(entry), ...inPhrases(entry)]);

function inTexts(entry: FreshEntry): Problem[] {
	return entry.texts.flatMap(({ text, place }) =>
		!anyHarmfulWords.test(text)
			? []
			: harmfulWords.flatMap(({ rule, words, better = '' }) => {
					const match = words.exec(text);
					if (!match || isQuoted(text, match.index)) return [];
					const details = { found: match[0], expected: better };
					return [problem(rule, entry.file, placeOfWords(entry.source, place, match[0]), details)];
				}),
	);
}

/** “avoidants” between quotation marks is spoken of, not said. */
function isQuoted(text: string, index: number): boolean {
	const before = text.slice(0, index);
	const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
	return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1 || /[‘'(]\s*$/.test(before);
}

function inPhrases({ file, found }: FreshEntry): Problem[] {
	return (found?.phrases ?? []).flatMap(({ text, at }) => {
		const word = /\b(?:always|never)\b/i.exec(text)?.[0];
		return word === undefined ? [] : [problem('always-never', file, at, { found: word })];
	});
}
