import { longDay, t } from '../i18n/index.ts';
import {
	faqsOfArticle,
	getArticle,
	getPhrase,
	getSheet,
	getSituation,
	getSource,
	notForOf,
	relatedFaqs,
	repliesTo,
	sourcesOf,
	type Article,
	type Faq,
	type Path,
	type Sheet,
	type Term,
} from './index.ts';
import { mentionsOf } from './mentionsOf.ts';
import { absolute, today } from '../site.ts';
import { address } from '../content/addresses.ts';
import { articleTwin } from '../formats/markdown/articleTwin.ts';
import type { TwinContext } from '../formats/markdown/context.ts';
import { faqTwin } from '../formats/markdown/faqTwin.ts';
import { pathTwin } from '../formats/markdown/pathTwin.ts';
import { sheetTwin } from '../formats/markdown/sheetTwin.ts';
import { termTwin } from '../formats/markdown/termTwin.ts';
import { readMdx } from '../content/text/mdast.ts';

/** The pages as Markdown, bound to the library. */

const context = (path: string): TwinContext => ({
	t,
	path,
	absolute,
	longDay,
	today: today(),
	source: getSource,
	phrase: getPhrase,
	sheet: (id) => getSheet(id).data,
	situation: (id) => getSituation(id).title,
});

const asked = ({ slug, data }: Faq) => ({ slug, question: data.question, answer: data.answer });
const named = ({ slug, data }: Article) => ({ slug, title: data.title, description: data.description });
const treeOf = ({ text }: Article | Faq | Term) => readMdx(text);

export const twinOfArticle = (article: Article) =>
	articleTwin(
		{
			data: article.data,
			tree: treeOf(article),
			questions: faqsOfArticle(article.slug).map(asked),
			related: (article.data.related ?? []).map(({ slug, why }) => ({
				...named(getArticle(slug)),
				why,
			})),
			sources: sourcesOf(article.body),
		},
		context(address.article(article.slug)),
	);

export const twinOfFaq = (faq: Faq) =>
	faqTwin(
		{
			data: faq.data,
			tree: treeOf(faq),
			notFor: notForOf(faq),
			phrase: faq.data.phrase === undefined ? undefined : getPhrase(faq.data.phrase),
			replies: faq.data.phrase === undefined ? [] : repliesTo(faq.data.phrase),
			article: named(getArticle(faq.data.article)),
			related: relatedFaqs(faq).map(asked),
			sources: sourcesOf(faq.body),
		},
		context(address.faq(faq.slug)),
	);

export const twinOfTerm = (term: Term) =>
	termTwin(
		{
			data: term.data,
			tree: treeOf(term),
			mentions: mentionsOf(address.term(term.slug)).map(({ page }) => page),
			sources: sourcesOf(term.body),
		},
		context(address.term(term.slug)),
	);

export const twinOfSheet = ({ slug, data }: Sheet) =>
	sheetTwin({ data, article: named(getArticle(data.article)) }, context(address.sheet(slug)));

export const twinOfPath = (path: Path) =>
	pathTwin(
		{
			data: path,
			article: (slug) => named(getArticle(slug)),
			exercise: (article, id) => getArticle(article).body.exercises.find((one) => one.id === id)?.title ?? id,
		},
		context(address.path(path.id)),
	);

/** An answer of a route that gives Markdown. */
export const asMarkdown = (text: string) =>
	new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
