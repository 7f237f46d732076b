import {
	articles,
	corrections,
	faqs,
	faqsOfArticle,
	getSource,
	textOfClaim,
	topics,
	articlesOfTopic,
	type Article,
	type Faq,
} from './index.ts';
import { t } from '../i18n/index.ts';
import { evidenceWords } from '../content/text/evidenceWords.ts';
import { address } from '../content/addresses.ts';
import { countValues, emptyFilter } from '../browser/facetFilter.ts';
import { claimFacets } from '../browser/facets.ts';
import type { LedgerChange, LedgerClaim } from '../formats/claimsJson.ts';
import { newestFirst } from '../formats/markdown/parts.ts';

/** The public ledger, bound to the library: every graded claim, what is often read and isn't so, and what changed. */

/** The claims of one article and of the questions that stand on it. */
export interface LedgerGroup {
	article: Article;
	claims: LedgerClaim[];
}

export const ledger = topics.map((topic) => ({
	topic,
	groups: articlesOfTopic(topic.id)
		.map((article): LedgerGroup => ({
			article,
			claims: [
				...claimsOf(article, article),
				...faqsOfArticle(article.slug).flatMap((faq) => claimsOf(faq, article)),
			],
		}))
		.filter(({ claims }) => claims.length > 0),
}));

export const claims = ledger.flatMap(({ groups }) => groups.flatMap((group) => group.claims));

/** How many claims there are of each level and topic. */
export const claimCounts = countValues(
	claims.map(({ level, article }) => ({ level, topic: article.topic })),
	emptyFilter(claimFacets),
);

/** Every citation of the ledger in the order of its page: those of the claims, then those of the corrections. */
export const ledgerCitations = [...claims, ...corrections].flatMap(({ sources }) =>
	sources.map((id) => ({ id })),
);

/** What we changed our mind about, the newest first. */
export const ledgerChanges: LedgerChange[] = newestFirst(
	[
		...articles.map(({ slug, data }) => ({ page: pageOf(data.title, address.article(slug)), data })),
		...faqs.map(({ slug, data }) => ({ page: pageOf(data.question, address.faq(slug)), data })),
	].flatMap(({ page, data }) => (data.changes ?? []).map((change) => ({ ...change, page }))),
);

export const ledgerSources = [...new Set(ledgerCitations.map(({ id }) => id))]
	.map(getSource)
	.sort((a, b) => a.rank - b.rank);

function claimsOf(page: Article | Faq, article: Article): LedgerClaim[] {
	const { data, body } = page;
	const isArticle = page === article;
	const [title, path] =
		'question' in data ? [data.question, address.faq(page.slug)] : [data.title, address.article(page.slug)];
	return body.claims.map((claim) => ({
		id: claim.id,
		level: claim.level,
		from: claim.from,
		how: evidenceWords(claim, t.evidence),
		text: textOfClaim(claim),
		sources: [...new Set(claim.sources)],
		page: { ...pageOf(title, path), kind: isArticle ? 'article' : 'question' },
		article: { slug: article.slug, title: article.data.title, topic: article.data.topic },
		checked: data.checked,
		checkAgain: data.checkAgain,
	}));
}

function pageOf(title: string, path: string) {
	return { title, path };
}
