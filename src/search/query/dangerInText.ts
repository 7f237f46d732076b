import type { Danger, FindDanger, FoundDanger } from './danger.ts';
import type { Steps } from './steps.ts';
import { tokensOf } from './tokens.ts';

/** Letters that are read at once; a longer text is read in stretches that overlap, so that no saying is torn in two. */
const stretch = 2000;
const overlap = 400;

/** Reads the whole of a text for danger, however long: of all that is said in it, the first entry counts. */
export function* dangerInText(
	text: string,
	find: FindDanger<Danger>,
	entries: readonly Danger[],
	isWord: (word: string) => boolean,
): Steps<FoundDanger<Danger>> {
	let [card, line]: [Danger | undefined, boolean] = [undefined, false];
	// What all words together speak for gives way to what is said in as many words.
	const place = (entry: Danger | undefined) =>
		!entry ? Infinity : entry.byScore ? entries.length : entries.indexOf(entry);
	for (const part of stretches(text)) {
		const found = find(tokensOf(part), isWord);
		if (place(found.card) < place(card)) card = found.card;
		line ||= found.line;
		yield;
	}
	return { card, line };
}

/** Each begins and ends between two words, where there are any. */
function stretches(text: string): string[] {
	const parts: string[] = [];
	let from = 0;
	while (text.length - from > stretch) {
		const to = beforeWord(text, from + stretch);
		parts.push(text.slice(from, to));
		from = beforeWord(text, to - overlap);
	}
	return [...parts, text.slice(from)];
}

function beforeWord(text: string, at: number): number {
	const blank = text.slice(at - overlap, at).search(/\s\S*$/);
	return blank < 0 ? at : at - overlap + blank;
}
