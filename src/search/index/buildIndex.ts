import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { conceptFinder, conceptsOf, type Synonyms } from '../query/concepts.ts';
import dangerWeights from './dangerWeights.json' with { type: 'json' };
import { cutShards } from './cutShards.ts';
import type { Danger } from '../query/danger.ts';
import { coreFile, type Card, type Core, type Named } from '../query/format.ts';
import { knownWords } from './knownWords.ts';
import { cardsOf, docsOf, namesOf, postingsOf } from './postings.ts';
import { raritiesOf, readTexts, type SearchDoc } from './readTexts.ts';

export interface IndexInput {
	docs: readonly SearchDoc[];
	synonyms: readonly Synonyms[];
	danger: readonly Danger[];
	topics: readonly Named[];
	situations: readonly Named[];
	start: readonly Card[];
	/** Words of the long texts and on how many pages each stands. */
	bodyWords: ReadonlyMap<string, number>;
}

/** Files by their name below /search-index/. */
export type IndexFiles = Map<string, string>;

/** The core is fetched before anything is found: it stays within this at any size of the wiki, with brotli. */
const coreBytes = 20_250;
const maxWords = 4000;
const cardsInFile = 8;

/** The wiki's own index: what a query is answered from first. */
export function buildIndex(input: IndexInput): IndexFiles {
	const docs = [...input.docs.filter(isPage), ...input.docs.filter((doc) => !isPage(doc))];
	const concepts = conceptsOf(input.synonyms);
	const find = conceptFinder(concepts);
	const read = docs.map((doc) => readTexts(doc, find));
	const rarityOf = raritiesOf(read);
	const postings = postingsOf(read, rarityOf);
	const names = namesOf(docs.filter(isPage));
	const cards = docs.map(({ card }) => card);
	const shards = cutShards(
		new Map([...postings, ...names]),
		cards,
		new Map([...cardsOf(read, postings), ...docsOf(names)]),
	);
	const core = withinBudget(knownWords(docs, input.bodyWords, rarityOf), {
		pages: docs.filter(isPage).length,
		shards: shards.map(({ first }) => first),
		cardsInFile,
		rarities: Object.fromEntries(concepts.map(({ token }) => [token, rarityOf(token)])),
		synonyms: [...input.synonyms],
		danger: [...input.danger],
		...(input.danger.some(({ byScore }) => byScore) && { dangerWeights }),
		topics: [...input.topics],
		situations: [...input.situations],
		start: input.start.map(({ excerpt: _excerpt, ...card }) => card),
	});
	const files: [string, string][] = [
		...shards.map(({ shard }, n): [string, string] => [`${n}.json`, JSON.stringify(shard)]),
		...chunks(cards, cardsInFile).map((some, n): [string, string] => [
			`cards-${n}.json`,
			JSON.stringify(some),
		]),
	];
	const hash = createHash('sha256').update(JSON.stringify(core));
	for (const [, text] of files) hash.update(text);
	const build = hash.digest('hex').slice(0, 10);
	return new Map([
		[coreFile, JSON.stringify({ build, ...core } satisfies Core)],
		...files.map(([name, text]): [string, string] => [`${build}/${name}`, text]),
	]);
}

const isPage = ({ card }: SearchDoc) => card.kind !== 'Phrase';

/** The core with as many of the words as there is room for. */
function withinBudget(words: readonly string[], rest: Omit<Core, 'build' | 'words'>): Omit<Core, 'build'> {
	const coreOf = (count: number) => ({ ...rest, words: words.slice(0, count).sort().join(' ') });
	let [fits, most] = [0, Math.min(words.length, maxWords)];
	while (fits < most) {
		const count = Math.ceil((fits + most) / 2);
		if (brotliCompressSync(JSON.stringify(coreOf(count))).length <= coreBytes) fits = count;
		else most = count - 1;
	}
	return coreOf(fits);
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
