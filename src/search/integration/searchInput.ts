import { ofCollection, type Content, type Entry } from '../../checks/source/content.ts';
import { address } from '../../content/addresses.ts';
import type { Collection, DataOf } from '../../content/collections.ts';
import { wholeArticle, wholeFaq } from '../../content/workedOut.ts';
import { typeset } from '../../content/text/typeset.ts';
import type { IndexInput } from '../index/buildIndex.ts';
import { countWords } from '../index/countWords.ts';
import {
	articleDoc,
	phraseDoc,
	questionCard,
	questionDoc,
	termDoc,
	type ArticleTexts,
} from '../index/searchDocs.ts';

/** What the search index is made of, from content that has passed the checker: every field has its type. */
export function searchInput(content: Content): IndexInput {
	const rows = <C extends Collection>(collection: C) => ofCollection(content, collection).map(checked);
	const articles = ofCollection(content, 'articles').map(articleTexts);
	const topicOf = new Map(articles.map(({ slug, topic }) => [slug, topic]));
	const questions = ofCollection(content, 'faqs').map((entry) => ({
		...wholeFaq(checked(entry), (article) => topicOf.get(article) ?? ''),
		slug: entry.slug,
	}));
	const terms = ofCollection(content, 'glossary').map(withSlug);
	const situations = rows('situations');
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
		synonyms: rows('synonyms'),
		danger: rows('danger').map(
			({ title, text, article, other, tries: _tries, lineTries: _lines, lookAlikes: _alikes, ...words }) => ({
				...words,
				title: typeset(title),
				text: typeset(text),
				article: address.article(article),
				articleTitle: titleOfArticle(article),
				...(other !== undefined && { other: address.article(other), otherTitle: titleOfArticle(other) }),
			}),
		),
		topics: rows('topics').map(({ id, title }) => ({ id, title })),
		situations: situations.map(({ id, title }) => ({ id, title })),
		start: rows('moments').flatMap(({ question }) => {
			const faq = bySlug.get(question);
			return faq ? [questionCard(faq)] : [];
		}),
		bodyWords: bodyWords(content),
	};
}

/** The fields of an entry, which the checker has held against their schema. */
const checked = <C extends Collection>({ data }: Entry<C>) => data as DataOf<C>;

const withSlug = <C extends Collection>(entry: Entry<C>) => ({ ...checked(entry), slug: entry.slug });

const articleTexts = (entry: Entry<'articles'>): ArticleTexts => ({
	...wholeArticle(checked(entry), entry.found?.phrases ?? []),
	slug: entry.slug,
	headings: entry.found?.headings ?? [],
	phrases: entry.found?.phrases ?? [],
});

/** The words of all texts, each with the number of pages that it stands on. */
function bodyWords({ entries }: Content): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of entries) countWords(words.split(' ').filter(Boolean), counts);
	return counts;
}
