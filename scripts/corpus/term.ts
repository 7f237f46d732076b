import { address } from '../../src/content/addresses.ts';
import { cite, link, mdxFile, term } from './markup.ts';
import { paragraphs } from './paragraphs.ts';
import { at, newAskings, type Tools } from './plan.ts';
import { createWriter } from './writer.ts';

/** The nth term of the glossary. It leads to the next one, so that each is explained somewhere. */
export function writeTerm(n: number, tools: Tools): string {
	const { random, plan } = tools;
	const writer = createWriter(tools);
	const article = random.pick(plan.articles);
	const body = paragraphs(
		{
			words: random.between(75, 110),
			inside: [term(at(plan.terms, n + 1)), link(article.title, address.article(article.id))],
			atEnd: [cite([at(plan.sources, n).id])],
			emphases: 0,
			most: 24,
		},
		writer,
		random,
	);
	const fields = {
		term: at(plan.terms, n).title,
		definition: writer.prose({ words: [25, 50] }),
		asked: newAskings(random.between(2, 5), 5, writer, tools),
	};
	return mdxFile(fields, body);
}
