import { signaturesOf } from '../../src/checks/rules/nearQuestions.ts';
import { isContent } from './language.ts';
import { slugOf } from './markup.ts';
import type { Random } from './random.ts';
import { sourceRecords, type SourceRecord } from './sources.ts';
import { capital, createWriter, fitting, type Material, type Writer } from './writer.ts';

/** An address with the words that lead there. */
export interface Named {
	id: string;
	title: string;
}

/** Everything that has a name, before any text is written: texts then link only to what there is. */
export interface Plan {
	topics: readonly Named[];
	situations: readonly Named[];
	articles: readonly Named[];
	questions: readonly Named[];
	terms: readonly Named[];
	sources: readonly SourceRecord[];
	/** Phrase ids given so far: they are unique in the whole wiki. */
	phraseIds: Set<string>;
	/** Ids of claims, filled as they are written. */
	claimIds: Set<string>;
	/** The same for the words that readers type: each leads to one page. */
	asked: Set<string>;
	topicOf(article: number): Named;
	/** The question's article, as a number. */
	articleOf(question: number): number;
	/** The article's questions, as numbers: every second article has two, the others one. */
	questionsOf(article: number): number[];
}

/** What every text is made with. */
export interface Tools extends Material {
	plan: Plan;
}

const askingWords = [
	'Why does',
	'How do I ask',
	'Is it true that',
	'What helps when',
	'When should',
	'What if',
	'Can we',
];

export function makePlan(articleCount: number, material: Material): Plan {
	const { random } = material;
	const topicCount = Math.max(3, Math.ceil(articleCount / 25));
	// The checker wants the titles of articles, terms and topics to differ from one another.
	const titles = new Set<string>();
	const named = (count: number, make: (writer: Writer) => string, seen = new Set<string>()): Named[] =>
		Array.from({ length: count }, () => {
			const writer = createWriter(material);
			return nameOnce(() => make(writer), seen);
		});
	const asked = new Set<string>();
	const topics = named(topicCount, (by) => capital(by.fragment(3, 38)), titles);
	const articles = named(articleCount, (by) => capital(by.fragment(random.between(4, 8), 58)), titles);
	return {
		topics,
		articles,
		situations: named(24, (by) => capital(by.fragment(5, 58))),
		questions: named(articleCount + Math.ceil(articleCount / 2), (by) =>
			newQuestion(() => `${random.pick(askingWords)} ${aboutMuch(by)}?`, asked),
		),
		terms: named(within(40, articleCount * 0.3, 300), (by) => `${by.word()} ${by.word()}`, titles),
		sources: sourceRecords(within(60, 60 + articleCount * 0.14, 200), createWriter(material), random),
		phraseIds: new Set(),
		claimIds: new Set(),
		asked: new Set(),
		topicOf: (article) => at(topics, Math.floor((article * topicCount) / articleCount)),
		articleOf: (question) => (question < articleCount ? question : (question - articleCount) * 2),
		questionsOf: (article) => (article % 2 === 0 ? [article, articleCount + article / 2] : [article]),
	};
}

/** The item at a place; counting goes on from the beginning behind the last one. */
export function at<T>(list: readonly T[], index: number): T {
	const item = list[index % list.length];
	if (item === undefined) throw new Error('An empty list has no item to give.');
	return item;
}

/** Numbers of other entries, the next one first: so each is named by the one before it. */
export function others(n: number, count: number, wanted: number, random: Random): number[] {
	const chosen = new Set<number>();
	if (count > 1) chosen.add((n + 1) % count);
	while (chosen.size < Math.min(wanted, count - 1)) chosen.add((n + 1 + random.below(count - 1)) % count);
	return [...chosen];
}

/** Words that readers type, so many, none of them twice in the corpus. */
export const newAskings = (count: number, words: number, writer: Writer, { plan }: Tools): string[] =>
	Array.from({ length: count }, () => nameOnce(() => writer.fragment(words, 78), plan.asked).title);

/** A question that asks nearly what no other asks, in the checker's eyes. */
function newQuestion(make: () => string, asked: Set<string>): string {
	const question = fitting(make, (made) => !signaturesOf(made).some((one) => asked.has(one)));
	for (const signature of signaturesOf(question)) asked.add(signature);
	return question;
}

/** Words for a question that fits a title, five that carry meaning among them. */
const aboutMuch = (writer: Writer): string =>
	fitting(
		() => writer.fragment(10, longestQuestion - longestAsking - 2),
		(made) => new Set(made.split(/,? /).filter(isContent)).size >= 5,
	);

const longestQuestion = 60;
const longestAsking = Math.max(...askingWords.map(({ length }) => length));

/** A title whose address nothing else has. */
export function nameOnce(make: () => string, seen: Set<string>): Named {
	const title = fitting(make, (made) => !seen.has(slugOf(made)));
	const id = slugOf(title);
	seen.add(id);
	return { id, title };
}

const within = (min: number, n: number, max: number) => Math.round(Math.min(max, Math.max(min, n)));
