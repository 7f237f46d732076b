import { address } from '../../src/content/addresses.ts';
import { evidence } from './blocks.ts';
import { daysOf } from './days.ts';
import { cite, link, mdxFile, term } from './markup.ts';
import { paragraphs } from './paragraphs.ts';
import { at, newAskings, others, type Tools } from './plan.ts';
import { createWriter, type Writer } from './writer.ts';

/** Words of a question's explanation. */
const length = [190, 310] as const;

/** Questions are read by people in a hurry: the checker wants them simpler than articles. */
const longestInQuestion = 20;

/** The nth question; `phrase` is one of its article. */
export function writeQuestion(n: number, phrase: string, tools: Tools): string {
	const { random, plan } = tools;
	const writer = createWriter(tools);
	const article = at(plan.articles, plan.articleOf(n));
	const body = paragraphs(
		{
			words: random.between(...length),
			inside: [
				term(at(plan.terms, n)),
				link(article.title, address.article(article.id)),
				link('the help page', address.help),
			],
			atEnd: [cite([at(plan.sources, n).id]), cite([at(plan.sources, n + 1).id])],
			emphases: 1,
			most: longestInQuestion,
		},
		writer,
		random,
	);
	body.splice(1, 0, claim(n, writer, tools));
	return mdxFile(frontmatter(n, phrase, writer, tools), body);
}

const claim = (n: number, writer: Writer, { random, plan }: Tools) =>
	evidence({ id: `what-is-known-${n + 1}`, level: 'early', source: at(plan.sources, n + 2) }, writer, random);

function frontmatter(n: number, phrase: string, writer: Writer, tools: Tools): object {
	const { random, plan } = tools;
	const article = plan.articleOf(n);
	return {
		question: at(plan.questions, n).title,
		answer: writer.prose({ words: [40, 60] }),
		description: n % 2 === 0 ? writer.prose({ chars: [60, 160] }) : undefined,
		article: at(plan.articles, article).id,
		topic: plan.topicOf(article).id,
		notFor: n % 10 === 0 ? `Not if ${writer.fragment(12, 200)}.` : undefined,
		phrase: n % 4 === 3 ? undefined : phrase,
		next: Array.from({ length: 3 }, () => writer.prose({ chars: [20, 160] })),
		related: others(n, plan.questions.length, 3, random).map((other) => at(plan.questions, other).id),
		asked: newAskings(random.between(3, 6), 8, writer, tools),
		...daysOf(n),
	};
}
