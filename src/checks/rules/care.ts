import type { FreshEntry, Place } from '../content.ts';
import type { RuleName } from '../messages.ts';
import { problem, type FileRule, type Problem } from '../problem.ts';

/**
 * Words that harm: labels on people, diagnoses of somebody absent, promises, advice to calm another person.
 * Warnings, because a sentence may quote such words to take them apart.
 */
export const care: FileRule = ({ entries }) =>
	entries.flatMap((entry) => [...inTexts(entry), ...inPhrases(entry)]);

type Detail = { found: string; expected: string };
interface Pattern {
	rule: Extract<RuleName, 'label-on-people' | 'partner-diagnosis' | 'promise' | 'calming-another'>;
	words: RegExp;
	better?: string;
}

const somebody =
	'(?:people|persons?|partners?|types?|men|man|women|woman|husbands?|wives|wife|boyfriends?|girlfriends?|individuals?|adults?|lovers?|kids?|spouses?)';
const partner = '(?:partner|husband|wife|boyfriend|girlfriend|spouse|ex)';

const patterns: readonly Pattern[] = [
	{
		rule: 'label-on-people',
		words: new RegExp(
			`\\b(?:anxious|avoidant|insecure|securely attached|anxiously attached|avoidantly attached|dismissive|fearful-avoidant|preoccupied|disorgani[sz]ed) ${somebody}\\b`,
			'i',
		),
		better: 'Write about a tendency: “someone higher in attachment anxiety (or avoidance)”.',
	},
	{
		rule: 'label-on-people',
		words: /\b(?:avoidants|anxious-avoidants|dismissives|the (?:anxious|avoidant) one)\b/i,
		better: 'Write about a tendency: “someone higher in attachment avoidance”.',
	},
	{
		rule: 'label-on-people',
		words: new RegExp(
			`\\b(?:toxic ${somebody}|toxic relationships?|narcissists?|gaslighters?|psychopaths?|sociopaths?|abusers?|control freaks?|drama queens?)\\b`,
			'i',
		),
		better: 'Say what they do.',
	},
	{
		rule: 'partner-diagnosis',
		words: new RegExp(
			`\\b(?:your|his|her|their|my) ${partner}(?: (?:is|was|has|may be|might be|must be|seems|suffers from)|[’']s) (?:probably |clearly |surely |just |simply )?(?:an? )?(?:narcissis\\w*|avoidant|anxiously attached|avoidantly attached|borderline|bipolar|depressed|autistic|traumati[sz]ed|codependent|addicted|a sociopath|BPD|NPD|ADHD|PTSD)\\b`,
			'i',
		),
	},
	{
		rule: 'promise',
		words:
			/(?<!\b(?:not|no|never|cannot|nobody|nothing|\w+n[’']t) (?:\w+ )?)\bguarantee[ds]?\b(?! (?:nothing|no))/i,
	},
	{
		rule: 'promise',
		words:
			/\b(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months),? (?:you|your \w+|the two of you|they) (?:will|[’']ll)\b/i,
	},
	{
		rule: 'promise',
		words:
			/\b(?:you(?:’|')ll|you will) (?:\w+ ){0,6}?(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months)\b/i,
	},
	{
		rule: 'promise',
		words:
			/\bwill (?:save|fix|heal|cure|rescue) (?:your|the|any) (?:relationship|marriage|bond|attachment|partner)\b/i,
	},
	{
		rule: 'promise',
		words: /\b(?:works?|succeeds?|helps?) (?:for|in) (?:\d+|ninety|eighty|seventy) ?(?:%|per ?cent|out of)/i,
	},
	{
		rule: 'calming-another',
		words: new RegExp(`\\bcalm (?:(?:him|her|them) down|(?:your|the|an?) (?:\\w+ )?${partner}\\b)`, 'i'),
	},
];

/** One look that passes over nearly every text. */
const suspicious =
	/anxious|avoidant|insecure|securely|dismissive|preoccupied|disorgani|toxic|narcissist|gaslighter|psychopath|sociopath|abuser|freak|queen|guarantee|weeks|months|days|will (?:save|fix|heal|cure|rescue)|per ?cent|%|out of|calm|partner|husband|wife|boyfriend|girlfriend|spouse/i;

function inTexts(entry: FreshEntry): Problem[] {
	return entry.texts.flatMap(({ text, place }) =>
		suspicious.test(text)
			? patterns.flatMap(({ rule, words, better = '' }) => {
					const match = words.exec(text);
					if (!match || isQuoted(text, match.index)) return [];
					const details: Detail = { found: match[0], expected: better };
					return [problem(rule, entry.file, placeIn(entry.source, place, match[0]), details)];
				})
			: [],
	);
}

/** “avoidants” between quotation marks is spoken of, not said. */
function isQuoted(text: string, index: number): boolean {
	const before = text.slice(0, index);
	const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
	return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1 || /[‘'(]\s*$/.test(before);
}

/** The place of the words themselves where the source shows them as they are read, else of their paragraph. */
function placeIn(source: string, place: Place, words: string): Place {
	const lines = source.split('\n').slice(place.line - 1, place.endLine ?? place.line);
	const spelt = words.replaceAll('’', "'");
	for (const [index, line] of lines.entries()) {
		const from = index === 0 ? place.column - 1 : 0;
		const at = line.replaceAll('’', "'").indexOf(spelt, from);
		if (at === -1) continue;
		const found = { line: place.line + index, column: at + 1 };
		return { ...found, endLine: found.line, endColumn: at + 1 + words.length };
	}
	return place;
}

function inPhrases({ file, found }: FreshEntry): Problem[] {
	return (found?.phrases ?? []).flatMap(({ text, at }) => {
		const word = /\b(?:always|never)\b/i.exec(text)?.[0];
		return word === undefined ? [] : [problem('always-never', file, at, { found: word })];
	});
}
