import { wordsIn } from './markup.ts';
import { at } from './plan.ts';
import type { Random } from './random.ts';
import { longest, render, type Sentence, type Writer } from './writer.ts';

export interface Wanted {
	/** Words to be read, those of `inside` included. */
	words: number;
	/** Markup that stands among the words of a sentence: terms, links, citations in the text. */
	inside: readonly string[];
	/** Markup that stands at the end of a sentence: citations. */
	atEnd: readonly string[];
	/** How many words are emphasised. */
	emphases: number;
}

/** The length of the last sentence may miss the wanted number by so many words. */
const tolerance = 7;

/** Paragraphs of so many words together, with the markup spread evenly over them. */
export function paragraphs(
	{ words, inside, atEnd, emphases }: Wanted,
	writer: Writer,
	random: Random,
): string[] {
	const made = plainParagraphs(words - wordsIn(inside.join(' ')), writer);
	const longer = made.filter(({ length }) => length > 1);
	const spread = (items: readonly string[], put: (item: string, sentence: Sentence) => void) => {
		for (const [index, item] of random.sample(items, items.length).entries())
			put(
				item,
				roomIn(longer.length > 0 ? longer : made, (index + random.next()) / items.length, item, random),
			);
	};
	spread(Array<string>(emphases).fill(''), (_, { words }) => emphasise(words, random));
	spread(inside, (item, { words }) => words.splice(random.between(1, words.length - 1), 0, item));
	spread(atEnd, (item, { words }) => words.push(item));
	return made.map(render);
}

/**
 * A sentence at about such a share of the text in which an item finds room. Paragraphs of one sentence take
 * none: a long title that stands in several places would make most of each.
 */
function roomIn(text: Sentence[][], share: number, item: string, random: Random): Sentence {
	const paragraph = at(text, Math.floor(share * text.length));
	const room = longest - wordsIn(item);
	const short = paragraph.filter(({ words }) => words.length <= room);
	return random.pick(short.length > 0 ? short : paragraph);
}

function plainParagraphs(words: number, writer: Writer): Sentence[][] {
	const made: Sentence[][] = [];
	let left = words;
	while (left > tolerance || made.length === 0) {
		const paragraph: Sentence[] = [];
		for (const sentence of writer.paragraph()) {
			if (left <= tolerance && paragraph.length > 0) break;
			paragraph.push(sentence);
			left -= sentence.words.length;
		}
		made.push(paragraph);
	}
	return made;
}

function emphasise(words: string[], random: Random) {
	const index = random.below(words.length);
	const word = words[index] ?? '';
	if (/^[a-z]+$/.test(word)) words[index] = random.chance(0.5) ? `*${word}*` : `**${word}**`;
}
