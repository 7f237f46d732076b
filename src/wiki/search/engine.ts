import { coreFile, shardOf, unpack, type Card, type Core, type Shard } from './format.ts';
import { knowledgeOf, planQuery, type Knowledge, type Plan } from './plan.ts';
import { rank, type Ranked } from './rank.ts';
import { select } from './select.ts';

/** Gives a file of the index. `fresh` asks past every cache. Throws `Missing` where there is none. */
export type ReadFile = (name: string, options?: { fresh?: boolean }) => Promise<unknown>;

/** A file that is not there: perhaps the index is from another build by now. */
export class Missing extends Error {}

export interface Hit extends Card {
	score: number;
}

export interface Answer {
	plan: Plan;
	/** What answers the query, best first. */
	hits: Hit[];
	/** Where nothing does: pages that speak of a part of it. */
	near: Card[];
}

export interface Engine {
	/** Understands a query; needs no more than the core. */
	plan(query: string, options?: { exact?: boolean }): Promise<Plan>;
	answer(query: string, options?: { exact?: boolean }): Promise<Answer>;
	core(): Promise<Core>;
}

/** What a page whose card is not at hand must be better by, so that it is worth another request. */
const cardAtHand = 0.85;

/** What a title that says the query counts more, and from how many letters on. */
const beginsAlike = 1.2;
const saysAlike = 1.1;
const leastLetters = 4;

/** The search itself, without a page: what it needs to read is read through `readFile`, each file once. */
export function createEngine(readFile: ReadFile): Engine {
	let knowledge: Promise<Knowledge> | undefined;
	let files = new Map<string, Promise<unknown>>();

	const know = (fresh = false): Promise<Knowledge> =>
		(knowledge ??= readFile(coreFile, { fresh })
			.then((core) => knowledgeOf(core as Core))
			.catch((error: unknown) => {
				// A failure is forgotten, so that the next key tries again.
				knowledge = undefined;
				throw error;
			}));

	const read = <T>(name: string): Promise<T> => {
		const reading =
			files.get(name) ??
			readFile(name).catch((error: unknown) => {
				files.delete(name);
				throw error;
			});
		files.set(name, reading);
		return reading as Promise<T>;
	};

	const shardsFor = async (plan: Plan, core: Core) => {
		const tokens = plan.slots.flatMap(({ variants }) => variants.map(({ token }) => token));
		const numbers = [...new Set([...tokens, ...plan.asWritten].map((token) => shardOf(token, core.shards)))];
		const shards = await Promise.all(numbers.map((n) => read<Shard>(`${core.build}/${n}.json`)));
		return new Map(numbers.map((n, index) => [n, shards[index]!]));
	};

	const answerOnce = async (query: string, exact: boolean): Promise<Answer> => {
		const known = await know();
		const { core } = known;
		let plan = planQuery(query, known, { exact });
		let shards = await shardsFor(plan, core);
		const packed = (token: string) => shards.get(shardOf(token, core.shards))?.tokens[token];
		// A word that is written somewhere is no slip, though it is too rare for the core to know it.
		const rare = plan.asWritten.filter((token) => packed(token));
		if (rare.length > 0) {
			plan = planQuery(query, known, { exact, rare });
			shards = await shardsFor(plan, core);
		}
		const cards = new Map([...shards.values()].flatMap((shard) => Object.entries(shard.cards)));
		const ranked = rank(plan.slots, (token) => unpack(packed(token) ?? []))
			.map((one) => ({ ...one, score: one.score * byCard(cards.get(String(one.doc)), query) }))
			.sort(byScore);
		const { results, near } = select(ranked, core.pages);
		const withCards = (list: readonly Ranked[]): Promise<Hit[]> =>
			Promise.all(
				list.map(async ({ doc, score }) => {
					const file = `${core.build}/cards-${Math.floor(doc / core.cardsInFile)}.json`;
					const card = cards.get(String(doc)) ?? (await read<Card[]>(file))[doc % core.cardsInFile]!;
					return { ...card, score };
				}),
			);
		return { plan, hits: await withCards(results), near: await withCards(near) };
	};

	return {
		core: async () => (await know()).core,
		plan: async (query, { exact = false } = {}) => planQuery(query, await know(), { exact }),
		answer: async (query, { exact = false } = {}) => {
			try {
				return await answerOnce(query, exact);
			} catch (error) {
				if (!(error instanceof Missing)) throw error;
				knowledge = undefined;
				files = new Map();
				await know(true);
				return answerOnce(query, exact);
			}
		},
	};
}

/** A title that says the query as it stands counts more, above all one that begins with it: while typing, too. */
function byCard(card: Card | undefined, query: string): number {
	if (!card) return cardAtHand;
	const [title, said] = [plain(card.title), plain(query)];
	if (said.trim().length < leastLetters || card.kind === 'Phrase' || !title.includes(said)) return 1;
	return title.startsWith(said) ? beginsAlike : saysAlike;
}

/** A blank and the words, without their marks. */
const plain = (text: string) =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()}`;

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.doc - b.doc;
