import { t } from '../i18n/index.ts';
import { articles, faqs, sheets, terms, type Article } from './index.ts';
import { address } from '../content/addresses.ts';
import type { FeedPage } from '../formats/feed.ts';
import { guardLine } from '../content/text/guard.ts';
import { movedPages, type Moved } from '../content/moved.ts';

/** What feeds and redirects are made of, bound to the library. */

export const moved: Moved[] = [
	...movedPages(
		articles.map(({ slug, data }) => ({ ...data, slug, title: data.tabTitle ?? data.title })),
		address.article,
	),
	...movedPages(
		faqs.map(({ slug, data }) => ({ ...data, slug, title: data.tabTitle ?? data.question })),
		address.faq,
	),
	...movedPages(
		terms.map(({ slug, data }) => ({ ...data, slug, title: data.term })),
		address.term,
	),
	...movedPages(
		sheets.map(({ slug, data }) => ({ ...data, slug })),
		address.sheet,
	),
];

/** What may be told of elsewhere: a stub stands only in the wiki's own lists. */
export const finished = <P extends { data: { status?: 'stub' | undefined } }>(pages: readonly P[]): P[] =>
	pages.filter(({ data }) => data.status !== 'stub');

/** New articles, and changed advice in articles and questions. */
export const feedPages: FeedPage[] = [
	...finished(articles).map((article) => ({
		key: `articles/${article.data.formerly?.[0] ?? article.slug}`,
		path: address.article(article.slug),
		title: article.data.tabTitle ?? article.data.title,
		summary: article.data.sensitive ? undefined : summaryOf(article),
		published: article.data.published,
		changes: article.data.changes,
		isNews: true,
	})),
	...finished(faqs).map(({ slug, data }) => ({
		key: `faq/${data.formerly?.[0] ?? slug}`,
		path: address.faq(slug),
		title: data.tabTitle ?? data.question,
		summary: data.sensitive ? undefined : data.answer,
		published: data.published,
		changes: data.changes,
		isNews: false,
	})),
];

function summaryOf({ data }: Article): string {
	const guard = guardLine(data.notFor);
	return guard === undefined ? data.description : `${data.description} ${t.guard.label}: ${guard}`;
}
