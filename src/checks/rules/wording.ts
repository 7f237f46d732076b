import type { ParsedEntry } from '../source/content.ts';
import { anyHarmfulWords, harmfulWords } from '../source/harmfulWords.ts';
import { placeOfWords } from '../source/placeOfWords.ts';
import { problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'label-on-people': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found, expected }: { found: string; expected: string }) =>
			`“${found}” makes somebody’s behaviour into what they are. ${expected}`,
		what: 'A warning about words that turn behaviour into what somebody is. A reader may be the person so named, or turn the name against somebody in the next quarrel. Words that you quote in order to question them are passed over.',
		as: 'mdx',
		bad: 'Avoidant people leave the room.',
		mend: 'Write about what is done, or about a tendency that is stronger in some and weaker in others.',
		good: 'Someone higher in attachment avoidance may want to leave the room.',
	},
	'partner-diagnosis': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`“${found}” sounds like a diagnosis of somebody we haven’t met. Say what they do, and what it does to the reader.`,
		what: 'A warning: a sentence such as “your partner is …” gives a condition to somebody we have never met. It may be mistaken, and it can be used against them or keep the reader waiting for a cure.',
		as: 'mdx',
		bad: 'If your husband is depressed, evenings may be silent.',
		mend: 'Say what happens and what it does to the one who reads. Leave the naming to those who can examine a person.',
		good: 'If he hardly speaks in the evening, that can be lonely for you.',
	},
	'always-never': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`“${found}” in a phrase can sound like an attack. Name the one time that is meant; if it is a promise that can be kept, it may stay.`,
		what: 'A warning for the words “always” and “never” inside a `<Phrase>`. Said in a quarrel they sound like a verdict, and the other looks for the one exception rather than listening.',
		as: 'mdx',
		bad: '<Phrase id="cups" situation="pausing">You never rinse your cup.</Phrase>',
		mend: 'Speak of the one time you mean. Where the word promises something kind, it may stay.',
		good: '<Phrase id="cups" situation="pausing">The cup was on the table this morning, and I sighed.</Phrase>',
	},
	promise: {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`“${found}” promises what nobody can know. Say what tends to happen, and how well that is supported.`,
		what: "A warning about guarantees, cures, success rates and results by a certain week. Nobody can know that about a reader's life, and those for whom it doesn't come true may think that they failed.",
		as: 'mdx',
		bad: 'In six weeks you will trust each other.',
		mend: 'Tell what tends to happen, to whom, and how sure anybody is.',
		good: "Some couples notice small changes within weeks; for others it takes longer or doesn't come.",
	},
	'calming-another': {
		severity: 'warning',
		part: 'Truth and care',
		message: ({ found }: { found: string }) =>
			`“${found}” makes the reader answerable for somebody else’s temper, which is dangerous where they are afraid. Say what the reader can do: leave, pause, get help.`,
		what: 'A warning: this sentence asks the reader to calm another person. Everybody answers for their own temper. Where somebody lives with a person they fear, such advice can put them in danger and make them feel to blame.',
		as: 'mdx',
		bad: 'Try to calm your partner with a soft voice.',
		mend: 'Write what the reader can do for their own part: pause, leave, get help.',
		good: 'You can stop for now, and leave whenever you need to.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/**
 * Words that harm: labels on people, diagnoses of somebody absent, promises, advice to calm another person.
 * Warnings, because a sentence may quote such words to take them apart.
 */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...inTexts(entry), ...inPhrases(entry)]);

function inTexts(entry: ParsedEntry): Problem[] {
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

function inPhrases({ file, found }: ParsedEntry): Problem[] {
	return (found?.phrases ?? []).flatMap(({ text, at }) => {
		const word = /\b(?:always|never)\b/i.exec(text)?.[0];
		return word === undefined ? [] : [problem('always-never', file, at, { found: word })];
	});
}
