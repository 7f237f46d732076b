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
	/** The most words of a sentence, where that is not the usual. */
	most?: number;
}

/** The length of the last sentence may miss the wanted number by so many words. */
const tolerance = 7;

/** Paragraphs of so many words together, with the markup spread evenly over them. */
export function paragraphs(
	{ words, inside, atEnd, emphases, most = longest }: Wanted,
	writer: Writer,
	random: Random,
): string[] {
	const made = plainParagraphs(words - wordsIn(inside.join(' ')), most, writer);
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
 * A sentence that has room for an item, at such a share of the text or behind it; the shortest where none has
 * room. Paragraphs of one sentence are
 * not among these: a long title that stands in several places would make most of each.
 */
function roomIn(text: Sentence[][], share: number, item: string, random: Random): Sentence {
	const start = Math.floor(share * text.length);
	const room = longest - wordsIn(item);
	for (let step = 0; step < text.length; step++) {
		const short = at(text, start + step).filter(({ words }) => wordsIn(words.join(' ')) <= room);
		if (short.length > 0) return random.pick(short);
	}
	return text.flat().reduce((least, one) => (one.words.length < least.words.length ? one : least));
}

function plainParagraphs(words: number, most: number, writer: Writer): Sentence[][] {
	const made: Sentence[][] = [];
	let left = words;
	while (left > tolerance || made.length === 0) {
		const paragraph: Sentence[] = [];
		for (const sentence of writer.paragraph(most)) {
			if (left <= tolerance && paragraph.length > 0) break;
			paragraph.push(sentence);
			left -= sentence.words.length;
		}
		made.push(paragraph);
	}
	return made;
}

function emphasise(words: string[], random: Random) {
	const index = random.between(1, words.length - 1);
	const word = words[index] ?? '';
	if (/^[a-z]+$/.test(word)) words[index] = random.chance(0.5) ? `*${word}*` : `**${word}**`;
}
