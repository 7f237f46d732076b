import { ofCollection, type Collection, type Content, type WholeEntry } from '../../checks/source/content.ts';
import type { DangerData } from '../../content/schemas/danger.ts';
import type { SituationData } from '../../content/schemas/situation.ts';
import type { SynonymsData } from '../../content/schemas/synonyms.ts';
import { address } from '../../content/addresses.ts';
import type { IndexInput } from '../index/buildIndex.ts';
import { typeset } from '../../content/text/typeset.ts';
import {
	articleDoc,
	phraseDoc,
	questionCard,
	questionDoc,
	termDoc,
	type ArticleTexts,
	type QuestionTexts,
	type TermTexts,
} from '../index/searchDocs.ts';

/** What the search index is made of, from content that has passed the checker: every field has its type. */
export function searchInput(
	content: Content<WholeEntry>,
	bodyWords: ReadonlyMap<string, number>,
): IndexInput {
	const rows = <T>(collection: Collection) =>
		ofCollection(content, collection).map(({ data }) => data as unknown as T);
	const articles = ofCollection(content, 'articles').map(articleTexts);
	const questions = ofCollection(content, 'faqs').map((entry) => withSlug<QuestionTexts>(entry));
	const terms = ofCollection(content, 'glossary').map((entry) => withSlug<TermTexts>(entry));
	const situations = rows<SituationData>('situations');
	const titleOf = new Map(situations.map(({ id, title }) => [id, title]));
	const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
	const bySlug = new Map(questions.map((question) => [question.slug, question]));
	const titleOfArticle = (slug: string) => typeset(articleBySlug.get(slug)?.title ?? '');
	return {
		docs: [
			...articles.map(articleDoc),
			...questions.map(questionDoc),
			...terms.map(termDoc),
			...articles.flatMap((article) =>
				article.phrases.map((phrase) => phraseDoc(phrase, article, titleOf.get(phrase.situation) ?? '')),
			),
		],
		synonyms: rows<SynonymsData>('synonyms'),
		danger: rows<DangerData>('danger').map(
			({ title, text, article, other, tries: _tries, lineTries: _lines, lookAlikes: _alikes, ...words }) => ({
				...words,
				title: typeset(title),
				text: typeset(text),
				article: address.article(article),
				articleTitle: titleOfArticle(article),
				...(other !== undefined && { other: address.article(other), otherTitle: titleOfArticle(other) }),
			}),
		),
		topics: rows<{ id: string; title: string }>('topics').map(({ id, title }) => ({ id, title })),
		situations: situations.map(({ id, title }) => ({ id, title })),
		start: rows<{ question: string }>('moments').flatMap(({ question }) => {
			const found = bySlug.get(question);
			return found ? [questionCard(found)] : [];
		}),
		bodyWords,
	};
}

const withSlug = <T>({ slug, data }: WholeEntry): T => ({ ...data, slug }) as T;

const articleTexts = (entry: WholeEntry): ArticleTexts => ({
	...withSlug<ArticleTexts>(entry),
	headings: entry.found?.headings ?? [],
	phrases: entry.found?.phrases ?? [],
});
