import { sentencesOf } from '../../content/text/prose.ts';
import { isWhole, ofCollection } from '../source/content.ts';
import { problem, valueAt, type ContentRule } from '../problem.ts';

/** A phrase is short enough for a stressed mind, and the first one shorter still and of its own article. */
export const phrases: ContentRule = (content) => [
	...content.entries.flatMap((entry) =>
		(entry.found?.phrases ?? []).flatMap(({ text, at }) => {
			const sentences = countSentences(text);
			if (sentences <= 3 && text.length <= 280) return [];
			const found = sentences > 3 ? `${sentences} sentences` : `${text.length} characters`;
			return [problem('phrase-length', entry.file, at, { found })];
		}),
	),
	...ofCollection(content, 'articles').flatMap((entry) => {
		const id = entry.data?.['firstPhrase'];
		if (typeof id !== 'string' || !isWhole(entry)) return [];
		const phrase = entry.found?.phrases.find((one) => one.id === id);
		const what = !phrase
			? `Unexpected \`firstPhrase: ${id}\`: no phrase of this article has this id.`
			: phrase.text.length > 140
				? `The first phrase \`${id}\` has ${phrase.text.length} characters, expected at most 140. Choose a shorter one.`
				: undefined;
		return what === undefined
			? []
			: [problem('first-phrase', entry.file, valueAt(entry, 'firstPhrase'), { what })];
	}),
];

const countSentences = (text: string) => sentencesOf(text).length;
