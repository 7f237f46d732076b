import { byAge } from '../source/byAge.ts';
import { ofCollection, type Entry } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'near-question': {
		severity: 'error',
		part: 'Own words',
		message: ({ question, first }: { question: string; first: string }) =>
			`This asks nearly the same as “${question}” in ${first}. Add it to that page’s \`asked\`, or let the question show what is different.`,
		what: 'Another question asks nearly the same: without small words, endings and word order, the words agree, or all but one of a longer question do (husband, wife and partner count as one word). Two half answers help less than a whole one.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: 'question: And who speaks first afterwards?',
		mend: "Add your wording to the other's `asked`. If you ask something else, let the question show what.",
		good: 'question: How long should a pause be?',
	},
	'asked-of-another': {
		severity: 'error',
		part: 'Own words',
		message: ({ line, question, file }: { line: string; question: string; file: string }) =>
			`“${line}” is what “${question}” asks in ${file}. A question is answered on one address only: take these words out here.`,
		what: 'Words under `asked` lead searchers to a page. These are what another question asks, nearly word for word. One question is answered on one address, and whoever types these words should land there.',
		as: 'yaml',
		in: 'en/faqs/how-long.mdx',
		bad: `asked:
  - who should speak first afterwards # there is a page with this question`,
		mend: "Take the line out. If both pages answer the same thing, make one of them and put the other's file name under `formerly`.",
		good: `asked:
  - how long is a time-out`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/**
 * The same question is answered on one address only: no question asks nearly what another asks, and none lists
 * another's words as its own.
 */
export const run: ContentRule = (content, { changed }) => {
	const faqs = ofCollection(content, 'faqs');
	return [...nearOnes(byAge(faqs, changed)), ...borrowedLines(faqs)];
};

/**
 * The same words that carry meaning, or all but one of at least five. One signature a question for each word left
 * out, so that no question is held against every other.
 */
function nearOnes(faqs: readonly Entry<'faqs'>[]): Problem[] {
	const seen = new Map<string, Entry<'faqs'>>();
	return faqs.flatMap((entry) => {
		const question = entry.data?.['question'];
		if (typeof question !== 'string') return [];
		const signatures = signaturesOf(question);
		const earlier = signatures.map((one) => seen.get(one)).find((one) => one !== undefined);
		for (const signature of signatures) if (!seen.has(signature)) seen.set(signature, entry);
		const first = earlier?.data?.['question'];
		// The very same words are reported by the rule on what is repeated.
		if (!earlier || typeof first !== 'string' || first.toLowerCase() === question.toLowerCase()) return [];
		return [
			problem('near-question', entry.file, valueAt(entry, 'question'), {
				question: first,
				first: earlier.file,
			}),
		];
	});
}

/** Words under `asked` that are another question's own. */
function borrowedLines(faqs: readonly Entry<'faqs'>[]): Problem[] {
	const asked = new Map<string, { entry: Entry<'faqs'>; question: string }>();
	for (const entry of faqs) {
		const question = entry.data?.['question'];
		if (typeof question !== 'string') continue;
		const signature = signatureOf(question);
		if (signature !== '' && !asked.has(signature)) asked.set(signature, { entry, question });
	}
	return faqs.flatMap((entry) => {
		const lines: unknown = entry.data?.['asked'];
		if (!Array.isArray(lines)) return [];
		return lines.flatMap((line: unknown, index) => {
			const owner = typeof line === 'string' ? asked.get(signatureOf(line)) : undefined;
			if (!owner || owner.entry === entry || typeof line !== 'string') return [];
			const { question } = owner;
			const { file } = owner.entry;
			return [
				problem('asked-of-another', entry.file, valueAt(entry, 'asked', index), { line, question, file }),
			];
		});
	});
}

const wordsOf = (question: string) => [...new Set(meaningful(question))].sort();
const signatureOf = (question: string) => wordsOf(question).join(' ');

const minForOneOff = 5;

/** What two questions have in common that ask nearly the same. */
export function signaturesOf(question: string): string[] {
	const words = wordsOf(question);
	if (words.length === 0) return [];
	const whole = words.join(' ');
	// A question of forty words is no question, and one signature a word would fill the memory.
	if (words.length < minForOneOff || words.length > 40) return [whole];
	return [whole, ...words.map((_, left) => words.filter((_word, index) => index !== left).join(' '))];
}

const meaningful = (question: string) =>
	question
		.toLowerCase()
		.replace(/[’']/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !stopWords.has(word))
		.map((word) => sameMeaning.get(word) ?? word.replace(/(?:ing|ed|es|s)$/, ''));

const stopWords = new Set(
	'a an the is are am was be been do does did can could will would should shall may might must i me my mine we us our you your he him his she her they them their it its this that these those to of in on at by for with from about after before and or but if so as than then there here when where why what who whom which how much many have has had get gets im dont doesnt isnt cant wont'.split(
		' ',
	),
);

const people = 'husband wife boyfriend girlfriend spouse'
	.split(' ')
	.map((word) => [word, 'partner'] as const);
const sameMeaning = new Map<string, string>([
	...people,
	['quarrel', 'fight'],
	['argument', 'fight'],
	['row', 'fight'],
]);
