import type { MaintainedPage } from '../content/authoring/maintenanceReport.ts';
import { articles, faqs, terms, type Article, type Faq, type Term } from './index.ts';

/** Every page as the editors' list needs it. */
export const maintainedPages = (): MaintainedPage[] => [
	...articles.map((page) => ({
		...maintainedPage(page, 'article', page.data.title),
		checkAgain: page.data.checkAgain,
		names: (page.data.related ?? []).map(({ slug }) => slug),
	})),
	...faqs.map((page) => ({
		...maintainedPage(page, 'question', page.data.question),
		checkAgain: page.data.checkAgain,
		names: [page.data.article],
	})),
	...terms.map((page) => ({ ...maintainedPage(page, 'term', page.data.term), names: [] })),
];

const maintainedPage = (
	{ slug, entry, data, body, longSentences: long }: Article | Faq | Term,
	kind: MaintainedPage['kind'],
	title: string,
) => ({
	kind,
	slug,
	title,
	file: entry.filePath ?? '',
	body,
	longSentences: long,
	isStub: data.status === 'stub',
	isAskedFor: data.asked !== undefined,
});
