import type { Danger } from './danger.ts';
import { coreFile, shardOf, unpack, type Card, type Core, type Shard } from './format.ts';
import { knowledgeSteps, type Knowledge } from './knowledge.ts';
import { planSteps, type Plan } from './plan.ts';
import { rank, type Ranked } from './rank.ts';
import { select } from './select.ts';
import { inSlices } from './steps.ts';
import { beginningOf, plain, shortened } from './tokens.ts';

/** Gives a file of the index. `fresh` asks past every cache. Throws `Missing` where there is none. */
export type ReadFile = (name: string, options?: { fresh?: boolean }) => Promise<unknown>;

/** A file that is not there: perhaps the index is from another build by now. */
export class Missing extends Error {}

interface Hit extends Card {
	score: number;
	isNamed: boolean;
}

export interface Answer {
	plan: Plan;
	/** What answers the query, best first. */
	hits: Hit[];
	/** Where nothing does: pages that speak of a part of it. */
	near: Card[];
	/** No page speaks of nearly all that was said. */
	isUnsure: boolean;
}

interface Options {
	exact?: boolean;
	/** Ends the work, with an error, at its next pause. */
	signal?: AbortSignal | undefined;
}

interface PlanOptions extends Options {
	/** Stems that are no slips. */
	rare?: readonly string[];
}

export interface Engine {
	/** Understands a query; needs no more than the core. */
	plan(query: string, options?: Options): Promise<Plan>;
	answer(query: string, options?: Options): Promise<Answer>;
	core(): Promise<Core>;
}

/** What a page whose card is not at hand must be better by, so that it is worth another request. */
const cardAtHand = 0.85;

/** From how many letters on names that begin so are sought, how many of them, and what they count. */
const minBegun = 2;
const maxNamed = 12;
const begunScore = 0.8;

/** Results that are enough; places that a page has a right to, wherever its card is; the most where cards are asked for. */
const enough = 5;
const alwaysShown = 1;
const maxAsked = 12;

/** What a title that says the query counts more, and from how many letters on. */
const beginsAlike = 1.2;
const saysAlike = 1.1;
const minLetters = 4;

/**
 * The search itself, without a page: what it needs to read is read through `readFile`, each file once. In each `pause`
 * the page may answer.
 */
export function createEngine(readFile: ReadFile, pause: () => Promise<unknown> = async () => {}): Engine {
	let last: { key: string; plan: Plan } | undefined;
	let knowledge: Promise<Knowledge> | undefined;
	let files = new Map<string, Promise<unknown>>();

	const know = (fresh = false): Promise<Knowledge> =>
		(knowledge ??= readFile(coreFile, { fresh })
			.then((core) => inSlices(knowledgeSteps(core as Core), pause))
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

	const planFor = async (query: string, { exact = false, rare = [], signal }: PlanOptions): Promise<Plan> => {
		const known = await know();
		const key = JSON.stringify([exact, rare, known.core.build, query]);
		if (last?.key !== key)
			last = { key, plan: await inSlices(planSteps(query, known, { exact, rare }), pause, signal) };
		return last.plan;
	};

	const shardsFor = async (plan: Plan, begun: readonly string[], core: Core) => {
		const tokens = plan.slots.flatMap(({ variants }) => variants.map(({ token }) => token));
		const numbers = [
			...new Set([...tokens, ...plan.asWritten, ...begun].map((token) => shardOf(token, core.shards))),
		];
		const shards = await Promise.all(numbers.map((n) => read<Shard>(`${core.build}/${n}.json`)));
		return new Map(numbers.map((n, index) => [n, shards[index]!]));
	};

	const answerOnce = async (query: string, options: Options): Promise<Answer> => {
		const { core } = await know();
		let plan = await planFor(query, options);
		const said = plain(shortened(query));
		const begun = said.length < minBegun ? [] : [beginningOf(query)];
		let shards = await shardsFor(plan, begun, core);
		const packed = (token: string) => shards.get(shardOf(token, core.shards))?.tokens[token];
		// A word that is written somewhere is no slip, though it is too rare for the core to know it.
		const rare = plan.asWritten.filter((token) => packed(token));
		if (rare.length > 0) {
			plan = await planFor(query, { ...options, rare });
			shards = await shardsFor(plan, begun, core);
		}
		const cards = new Map([...shards.values()].flatMap((shard) => Object.entries(shard.cards)));
		const named = begun.flatMap((name) => namedIn(shards.get(shardOf(name, core.shards)), name));
		const ranked = withNamed(
			rank(plan.slots, (token) => unpack(packed(token) ?? [])),
			named,
		)
			.map((one) => ({ ...one, score: one.score * titleBoost(cards.get(String(one.doc)), said) }))
			.sort(byScore);
		const { results, near, isUnsure } = select(ranked, core.pages);
		const withCards = (list: readonly Ranked[]): Promise<Hit[]> =>
			Promise.all(
				list.map(async ({ doc, score, isNamed }) => {
					const file = `${core.build}/cards-${Math.floor(doc / core.cardsInFile)}.json`;
					const card = cards.get(String(doc)) ?? (await read<Card[]>(file))[doc % core.cardsInFile]!;
					return { ...card, score, isNamed };
				}),
			);
		const isAtHand = ({ doc }: Ranked) => cards.has(String(doc));
		const hits = await withCards(worthAsking(results, isAtHand));
		const ordered = plan.danger || plan.isStrong ? safestFirst(hits, plan.danger) : afraidWhereMeant(hits);
		return { plan, hits: ordered, near: await withCards(near), isUnsure };
	};

	return {
		core: async () => (await know()).core,
		plan: (query, options = {}) => planFor(query, options),
		answer: async (query, options = {}) => {
			try {
				return await answerOnce(query, options);
			} catch (error) {
				options.signal?.throwIfAborted();
				// Whatever was wrong with a file, it is read again the next time.
				files = new Map();
				if (!(error instanceof Missing)) throw error;
				knowledge = undefined;
				await know(true);
				return answerOnce(query, options);
			}
		},
	};
}

/** The article of the help card comes first below it as well. */
function safestFirst(hits: Hit[], danger: Danger | undefined): Hit[] {
	const first = danger && hits.find(({ path }) => path === danger.article);
	return first ? [first, ...hits.filter((hit) => hit !== first)] : hits;
}

/** How many results are seen at once, and how much better than others a page for the afraid must be among them. */
const firstPlaces = 3;
const clearlyBetter = 1.15;

/** Where no word of danger falls, a page for people who are afraid comes first only if it is clearly what is meant. */
function afraidWhereMeant(hits: Hit[]): Hit[] {
	const others = hits.filter(({ afraid }) => !afraid);
	const bar = (others[0]?.score ?? 0) * clearlyBetter;
	const isHeldBack = ({ afraid, isNamed, score }: Hit) => afraid && !isNamed && score < bar;
	const shown = hits.filter((hit) => !isHeldBack(hit));
	return [...shown.slice(0, firstPlaces), ...hits.filter(isHeldBack), ...shown.slice(firstPlaces)];
}

/**
 * Leaves out results whose cards would have to be asked for, where there are enough without them: only one of the
 * very best is worth another request.
 */
function worthAsking(results: readonly Ranked[], isAtHand: (one: Ranked) => boolean): readonly Ranked[] {
	if (results.filter(isAtHand).length < enough) return results.slice(0, maxAsked);
	return results.filter((one, place) => place < alwaysShown || isAtHand(one));
}

/** The pages that have a name which begins so. */
const namedIn = (shard: Shard | undefined, beginning: string): number[] =>
	Object.entries(shard?.tokens ?? {})
		.filter(([token]) => token.startsWith(beginning))
		.slice(0, maxNamed)
		.flatMap(([, packed]) => unpack(packed).map(({ doc }) => doc));

/** Somebody who types the beginning of a name most likely means it. */
function withNamed(ranked: readonly Ranked[], named: readonly number[]): Ranked[] {
	const byDoc = new Map(ranked.map((one) => [one.doc, one]));
	for (const doc of named)
		byDoc.set(doc, {
			doc,
			score: Math.max(begunScore, byDoc.get(doc)?.score ?? 0),
			coverage: 1,
			isNamed: byDoc.get(doc)?.isNamed ?? false,
		});
	return [...byDoc.values()];
}

/** A title that says the query as it stands counts more, above all one that begins with it: while typing, too. */
function titleBoost(card: Card | undefined, query: string): number {
	if (!card) return cardAtHand;
	const [title, said] = [` ${plain(card.title)}`, ` ${query}`];
	if (said.length <= minLetters || card.kind === 'Phrase' || !title.includes(said)) return 1;
	return title.startsWith(said) ? beginsAlike : saysAlike;
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.doc - b.doc;
