import { pack, type Card, type Shard } from '../query/format.ts';
import type { Postings } from './postings.ts';

/** Letters of a shard, of which about a third remains with brotli. */
const lettersInShard = 20_000;
/** About what a card and a packed number have. */
const cardLetters = 220;
const numberLetters = 3;

export interface CutShard {
	/** Sorts before all its tokens and behind those of the shard before. */
	first: string;
	shard: Shard;
}

/** Tokens in alphabetical order, cut into shards of about one size, each with the cards that its tokens bring. */
export function cutShards(
	postings: Postings,
	cards: readonly Card[],
	wanted: ReadonlyMap<string, ReadonlySet<number>>,
): CutShard[] {
	const shards: CutShard[] = [];
	let letters = Infinity;
	let before: string | undefined;
	for (const token of [...postings.keys()].sort()) {
		if (letters > lettersInShard) {
			shards.push({ first: shortened(token, before), shard: { tokens: {}, cards: {} } });
			letters = 0;
		}
		before = token;
		const { shard } = shards.at(-1)!;
		const packed = pack(postings.get(token) ?? []);
		shard.tokens[token] = packed;
		letters += token.length + packed.length * numberLetters;
		for (const doc of wanted.get(token) ?? []) {
			const card = cards[doc];
			if (!card || shard.cards[doc]) continue;
			shard.cards[doc] = card;
			letters += cardLetters;
		}
	}
	return shards;
}

/** As much of a shard's first token as tells it from the last one of the shard before. */
function shortened(first: string, before: string | undefined): string {
	if (before === undefined) return '';
	for (let letters = 1; letters < first.length; letters++)
		if (first.slice(0, letters) > before) return first.slice(0, letters);
	return first;
}
