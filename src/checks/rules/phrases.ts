import { maxFirstPhrase } from '../../content/workedOut.ts';
import { sentencesOf } from '../../content/text/prose.ts';
import { isWhole, ofCollection, type Content } from '../source/content.ts';
import { problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'first-phrase': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'The phrase that `firstPhrase` names must stand in this very article and have at most 140 characters. It is shown at the top, on cards and with questions, where a long one would push everything else aside.',
		as: 'yaml',
		bad: 'firstPhrase: which-kind # it stands in another article',
		mend: 'Name the id of a short phrase from this page. If your best one is too long, shorten it.',
		good: 'firstPhrase: stop-sign',
	},
	'phrase-length': {
		severity: 'error',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`This phrase has ${found}, expected at most 3 sentences and 280 characters. That is as much as anybody can say when upset: cut it, or make two.`,
		what: 'A phrase is for saying aloud with a beating heart. Three sentences and 280 characters are the most that anybody can hold on to then, so longer ones are not let through.',
		as: 'mdx',
		bad: '<Phrase id="tea" situation="pausing">I\'m tired. You are too. It\'s late. Can we talk after tea?</Phrase>',
		mend: 'Keep the heart of it and let the rest go, or make two phrases, each with its own id.',
		good: '<Phrase id="tea" situation="pausing">I\'m tired and it\'s late. Can we talk after tea?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A phrase is short enough for a stressed mind, and the first one shorter still and of its own article. */
export const run: ContentRule = (content) => [
	...content.entries.flatMap((entry) =>
		(entry.found?.phrases ?? []).flatMap(({ text, at }) => {
			const sentences = countSentences(text);
			if (sentences <= 3 && text.length <= 280) return [];
			const found = sentences > 3 ? `${sentences} sentences` : `${text.length} characters`;
			return [problem('phrase-length', entry.file, at, { found })];
		}),
	),
	...firstPhrases(content),
];

function firstPhrases(content: Content): Problem[] {
	const known = new Set(content.entries.flatMap(({ found }) => found?.phrases ?? []).map(({ id }) => id));
	return ofCollection(content, 'articles').flatMap((entry) => {
		const id = entry.data?.['firstPhrase'];
		if (typeof id !== 'string' || !isWhole(entry)) return [];
		const phrase = entry.found?.phrases.find((one) => one.id === id);
		// What no page has is a dead reference, and an id of a wrong form is told where it stands.
		if (!phrase && !known.has(id)) return [];
		const what = !phrase
			? `Unexpected \`firstPhrase: ${id}\`: no phrase of this article has this id.`
			: phrase.text.length > maxFirstPhrase
				? `The first phrase \`${id}\` has ${phrase.text.length} characters, expected at most 140. Choose a shorter one.`
				: undefined;
		return what === undefined
			? []
			: [problem('first-phrase', entry.file, valueAt(entry, 'firstPhrase'), { what })];
	});
}

const countSentences = (text: string) => sentencesOf(text).length;
