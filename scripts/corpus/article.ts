import { address } from '../../src/content/addresses.ts';
import { evidenceLevels } from '../../src/content/vocabulary.ts';
import { articleBody } from './articleBody.ts';
import {
	bullets,
	diagram,
	evidence,
	exercise,
	newId,
	phrase,
	quote,
	replies,
	sheetLink,
	story,
	table,
} from './blocks.ts';
import { daysOf } from './days.ts';
import { cite, link, mdxFile, term } from './markup.ts';
import { at, nameOnce, newAskings, others, type Tools } from './plan.ts';
import { capital, createWriter, render, type Writer } from './writer.ts';

export interface Article {
	text: string;
	/** The phrase at the top, for questions and moments. */
	firstPhrase: string;
}

/** How often something stands in 3,500 words; a shorter article has less, in proportion, but one of each. */
const usual = {
	phrases: 8,
	claims: 8,
	/** Beside the claims, which cite one source each. */
	cites: 13,
	terms: 10,
	exercises: 2,
	stories: 1,
	lists: 3,
	quotes: 1,
	emphases: 8,
};
type Counts = Record<keyof typeof usual, number>;

/** The nth article, with so many words in its body. */
export function writeArticle(n: number, words: number, tools: Tools): Article {
	const { random, plan } = tools;
	const writer = createWriter(tools);
	const counts = Object.fromEntries(
		Object.entries(usual).map(([what, often]) => [what, Math.max(1, Math.round((often * words) / 3500))]),
	) as Counts;
	const phraseIds = Array.from({ length: counts.phrases }, () => newId(writer, plan.phraseIds));
	const body = articleBody(
		{
			words,
			blocks: blocksOf(n, phraseIds, counts, writer, tools),
			inside: [...termsOf(n, counts, tools), ...linksOf(n, tools), ...citesInText(n, tools)],
			atEnd: citesAtEnd(n, counts.cites - 2, tools),
			emphases: counts.emphases,
			anchors: new Set(phraseIds),
		},
		writer,
		random,
	);
	const [firstPhrase = ''] = phraseIds;
	return { firstPhrase, text: mdxFile({ ...frontmatter(n, writer, tools), firstPhrase }, body) };
}

function blocksOf(n: number, phraseIds: string[], counts: Counts, writer: Writer, { random, plan }: Tools) {
	const times = <T>(count: number, make: (index: number) => T) =>
		Array.from({ length: count }, (_, index) => make(index));
	const exerciseIds = new Set<string>();
	const whole = plan.sources.filter(({ isWhole }) => isWhole);
	return [
		...phraseIds.map((id, index) =>
			phrase(
				{ id, situation: random.pick(plan.situations).id, chars: index === 0 ? 140 : 280 },
				writer,
				random,
			),
		),
		...phraseIds.slice(0, 1).map((id) => replies(id, writer)),
		...(n % 4 === 0 ? [sheetLink] : []),
		...times(counts.claims, (index) => {
			const level = at(evidenceLevels, n + index);
			const source = random.pick(level === 'strong' ? whole : plan.sources);
			return evidence({ id: newId(writer, plan.claimIds), level, source }, writer, random);
		}),
		...times(counts.exercises, () => exercise(newId(writer, exerciseIds), writer, random)),
		diagram(n, writer),
		...times(counts.stories, () => story(writer)),
		...times(counts.lists, () => bullets(writer, random)),
		...times(counts.quotes, () => quote(writer)),
		...(n % 3 === 0 ? [table(writer)] : []),
	];
}

/** Different terms, so that none is explained twice in a section; in turn, so that all are used. */
const termsOf = (n: number, { terms }: Counts, { plan }: Tools) =>
	Array.from({ length: terms }, (_, index) => term(at(plan.terms, n * terms + index)));

/** Four articles, three questions (its own among them), a term and the help page. */
function linksOf(n: number, { random, plan }: Tools): string[] {
	const questions = [...new Set([...plan.questionsOf(n), ...others(n, plan.questions.length, 3, random)])];
	return [
		...others(n, plan.articles.length, 4, random)
			.map((other) => at(plan.articles, other))
			.map(({ id, title }) => link(title, address.article(id))),
		...questions
			.slice(0, 3)
			.map((question) => at(plan.questions, question))
			.map(({ id, title }) => link(title, address.faq(id))),
		...[random.pick(plan.terms)].map(({ id, title }) => link(title, address.term(id))),
		link('the help page', address.help),
	];
}

const citesInText = (n: number, { plan }: Tools) =>
	[0, 1].map((index) => cite([at(plan.sources, n * 13 + index).id], { as: 'text' }));

/** In turn, so that all are cited; one of five names two sources, another one a page. */
const citesAtEnd = (n: number, count: number, { random, plan }: Tools) =>
	Array.from({ length: Math.max(1, count) }, (_, index) => {
		const { id } = at(plan.sources, n * 13 + 2 + index);
		const second = at(plan.sources, n * 13 + 3 + index).id;
		if (index % 5 === 3) return cite([id, second]);
		return cite([id], { page: index % 5 === 4 ? String(random.between(1, 400)) : undefined });
	});

function frontmatter(n: number, writer: Writer, tools: Tools): object {
	const { random, plan } = tools;
	const { title, id } = at(plan.articles, n);
	const topic = plan.topicOf(n);
	const days = daysOf(n);
	const isSensitive = n % 50 === 0;
	return {
		title,
		description: writer.prose({ chars: [60, 160] }),
		topic: topic.id,
		order: n % 4 === 0 ? undefined : (n % 25) + 1,
		...days,
		summary: writer.prose({ words: [50, 90], chars: [120, 700] }),
		takeaways: Array.from({ length: random.between(3, 6) }, () => render([writer.sentence(18)])),
		notFor: `Not for you if ${writer.fragment(8, 70)}. ${writer.prose({ words: [15, 45] })}`,
		asked: newAskings(random.between(5, 10), 6, writer, tools),
		related: others(n, plan.articles.length, 3, random).map((other) => ({
			slug: at(plan.articles, other).id,
			why: writer.prose({ chars: [20, 140] }),
		})),
		sensitive: isSensitive || undefined,
		tabTitle: isSensitive ? capital(nameOnce(() => writer.fragment(4, 36), plan.asked).title) : undefined,
		formerly: n % 20 === 7 ? [`${id.slice(0, 50)}-before`.replace('--', '-')] : undefined,
		changes: n % 10 === 3 ? [{ date: days.updated, note: writer.prose({ chars: [40, 280] }) }] : undefined,
	};
}
