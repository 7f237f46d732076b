import type { Synonyms } from './concepts.ts';
import type { Danger } from './danger.ts';
import type { DangerWeights } from './dangerScore.ts';

/**
 * The files of the wiki's own index, below /search-index/. core.json is asked for as soon as somebody wants to
 * search; a query then needs only the shards that hold its words. Each shard brings the cards of pages that its
 * words name, so that they can be shown without another request; others stand in files of cards.
 */

/** Where the index stands, below the site's root. */
export const indexFolder = 'search-index';
export const coreFile = 'core.json';

export type Kind = 'Article' | 'Question' | 'Term' | 'Phrase';

/** What is shown of a page or phrase. */
export interface Card {
	kind: Kind;
	/** Its address without the base path. */
	path: string;
	/** The title, the question, the term, or the words of the phrase with their [blanks]. */
	title: string;
	/** The topic's id; a term has none. */
	topic?: string | undefined;
	/** The beginning of its answer or definition. */
	excerpt?: string | undefined;
	/** Of a phrase: its kind, its moment, the heading it stands under, and its limits. */
	situation?: string | undefined;
	moment?: string | undefined;
	heading?: string | undefined;
	guard?: string | undefined;
	avoidIf?: string | undefined;
	/** For people who are afraid: shown without anything that copies or keeps. */
	afraid?: true | undefined;
}

export interface Named {
	id: string;
	title: string;
}

export interface Core {
	/** Names the folder that this core's shards and cards stand in. */
	build: string;
	/** The number of pages; whatever has a number from here on is a phrase. */
	pages: number;
	/** The first token of each shard, in order. */
	shards: string[];
	/** How many cards a file of cards holds. */
	cardsInFile: number;
	/** Every word that the search knows, with its rarity: see spelling.ts. */
	words: string;
	/** The rarity of each concept, by its token. */
	rarities: Record<string, number>;
	synonyms: Synonyms[];
	danger: Danger[];
	/** Where an entry of `danger` is shown by score. */
	dangerWeights?: DangerWeights | undefined;
	topics: Named[];
	situations: Named[];
	/** Questions to begin with, where nothing is found. */
	start: Card[];
}

export interface Shard {
	/** For each token its postings: see `unpack`. */
	tokens: Record<string, number[]>;
	cards: Record<number, Card>;
}

/** Where in a page a text stands: which says how much it counts. */
export type Field = 'name' | 'asked' | 'heading' | 'phrase' | 'rest';
const fields: readonly Field[] = ['rest', 'name', 'asked', 'heading', 'phrase'];

/** That a token stands in a text of a page. */
export interface Posting {
	doc: number;
	/** The text within its page. */
	passage: number;
	field: Field;
	/** How much of that text the token makes up, from 0 to 1. */
	share: number;
}

const steps = 15;
const passages = 64;
export const maxPassages = passages - 1;

/** Postings as numbers: the page as the distance from the one before, then field, passage and share in one. */
export function pack(postings: readonly Posting[]): number[] {
	let last = 0;
	return postings.flatMap(({ doc, passage, field, share }) => {
		const distance = doc - last;
		last = doc;
		const code = (fields.indexOf(field) * passages + passage) * (steps + 1) + Math.round(share * steps);
		return [distance, code];
	});
}

export function unpack(packed: readonly number[]): Posting[] {
	const postings: Posting[] = [];
	let doc = 0;
	for (let index = 0; index + 1 < packed.length; index += 2) {
		doc += packed[index]!;
		const code = packed[index + 1]!;
		const place = Math.floor(code / (steps + 1));
		postings.push({
			doc,
			passage: place % passages,
			field: fields[Math.floor(place / passages)] ?? 'rest',
			share: (code % (steps + 1)) / steps,
		});
	}
	return postings;
}

/** The shard that holds a token, if any does. */
export function shardOf(token: string, firsts: readonly string[]): number {
	let [low, high] = [0, firsts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (firsts[middle]! <= token) low = middle;
		else high = middle - 1;
	}
	return low;
}
