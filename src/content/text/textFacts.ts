import { longSentences, type LongSentence } from './longSentences.ts';
import type { Visited } from './mdast.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { collect, countOfWords, type Body } from './readBody.ts';

/** A body without the places of what was found in it. */
export type PlainBody = {
	[Kind in keyof Body]: Body[Kind] extends (infer Row)[] ? Omit<Row, 'at'>[] : Body[Kind];
};

/** All that pages show of a text, their own and those of others. It depends on the text alone. */
export interface TextFacts {
	body: PlainBody;
	mentions: Mention[];
	longSentences: LongSentence[];
}

/** Plain data; `found` is what collect gives for the same nodes. */
export const textFacts = (nodes: readonly Visited[], found = collect(nodes)): TextFacts => ({
	body: { ...withoutPlaces(found), words: countOfWords(nodes) } as PlainBody,
	mentions: mentionsIn(nodes),
	longSentences: longSentences(nodes),
});

const withoutPlaces = (found: object) =>
	Object.fromEntries(
		Object.entries(found).map(([kind, rows]: [string, { at: unknown }[]]) => [
			kind,
			rows.map(({ at: _at, ...row }) => row),
		]),
	);
