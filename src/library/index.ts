import { getCollection, type CollectionEntry } from 'astro:content';
import { checkedContent } from '../checks/checkedContent.ts';
import { memoize } from './memo.ts';
import { formatSources, type FormattedSource } from '../content/citations.ts';
import type { DataOf, ListName } from '../content/collections.ts';
import { claimText } from '../content/text/claimText.ts';
import { stillToWrite } from '../content/authoring/stubs.ts';
import { guardLine } from '../content/text/guard.ts';
import type { LongSentence } from '../content/text/longSentences.ts';
import { withAuthors, type Mention } from '../content/text/mentions.ts';
import { plainText } from '../content/text/plainText.ts';
import type { Phrase } from '../content/text/phrase.ts';
import { countValues, emptyFilter } from '../browser/facetFilter.ts';
import { phraseFacets } from '../browser/facets.ts';
import { withoutPlaces, type Claim, type PlainBody } from '../content/text/readBody.ts';
import { isBegun } from './isBegun.ts';
import { inReadingOrder } from './readingOrder.ts';
import { relatedQuestions } from './relatedQuestions.ts';
import { wholeArticle, wholeFaq, type WholeArticle, type WholeFaq } from '../content/workedOut.ts';
import { typeset } from '../content/text/typeset.ts';
import { typesetAll } from './typesetAll.ts';
import type { ScaleName } from '../self-test/scaleNames.ts';
import { replyKinds } from '../content/vocabulary.ts';

/**
 * The one place that asks astro:content. Pages import these lists and never filter for themselves.
 * What the checker read of a text is not read again; plain text from frontmatter gets its typographic quotes here.
 */

interface Page<C extends 'articles' | 'faqs' | 'glossary'> {
	slug: string;
	entry: CollectionEntry<C>;
	data: CollectionEntry<C>['data'];
	text: string;
	body: PlainBody;
	mentions: Mention[];
	longSentences: LongSentence[];
}
export type Article = Page<'articles'> & { data: WholeArticle };
export type Faq = Page<'faqs'> & { data: WholeFaq };
export type Term = Page<'glossary'>;
export type Sheet = (typeof sheets)[number];

/** A phrase with the article it stands in. */
export interface FoundPhrase extends Phrase {
	article: Article;
	guard: string | undefined;
}

const records = (await getCollection('sources')).map(({ data }) => data);
const sources = memoize('sources', records, () => formatSources(records));
const authorsOf = (ids: readonly string[]) => ids.map((id) => sources.get(id)?.textLabel ?? '').join(' and ');

async function pagesOf<C extends 'articles' | 'faqs' | 'glossary'>(collection: C): Promise<Page<C>[]> {
	const read = new Map(checkedContent.of(collection).map((one) => [one.slug, one]));
	const pages = (await getCollection(collection)).map((entry): Page<C> => {
		const { text, found: body, mentions, longSentences } = lookUp(read, entry.id, 'text');
		if (!body) throw new Error(`The text of ${entry.id} could not be read. Run npm run check:content.`);
		return {
			slug: entry.id,
			entry,
			data: typesetAll(entry.data),
			text,
			body: withoutPlaces(body),
			mentions: mentions.map((mention) => withAuthors(mention, authorsOf)),
			longSentences,
		};
	});
	return pages.sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

export const articles: Article[] = (await pagesOf('articles')).map((page) => ({
	...page,
	data: wholeArticle(page.data, page.body.phrases),
}));
const topicOf = new Map(articles.map(({ slug, data }) => [slug, data.topic]));
export const faqs: Faq[] = (await pagesOf('faqs')).map((page) => ({
	...page,
	data: wholeFaq(page.data, (article) => lookUp(topicOf, article, 'article')),
}));
export const terms = await pagesOf('glossary');
/** The articles and terms that stand in lists. */
export const listedArticles = articles.filter(isBegun);
export const listedTerms = terms.filter(isBegun);
/** Things to fill in, in their order. */
export const sheets = (await getCollection('sheets'))
	.map(({ id, data, filePath }) => ({
		slug: id,
		file: filePath ?? '',
		data: typesetAll<CollectionEntry<'sheets'>['data']>(data),
	}))
	.sort((a, b) => a.data.order - b.data.order);
/** The scales of the self-test, in their order. */
export const scales = (await getCollection('self-test'))
	.map(({ id, data }) => ({
		...typesetAll<CollectionEntry<'self-test'>['data']>(data),
		slug: id as ScaleName,
	}))
	.sort((a, b) => a.order - b.order);
export type TestScale = (typeof scales)[number];
export const gateLines = await rowsOf('gate');
export const allTopics = await rowsOf('topics');
export const situations = await rowsOf('situations');
export const moments = await rowsOf('moments');
export const corrections = await rowsOf('corrections');
export const helpLines = await rowsOf('help-lines');
export const loudness = await rowsOf('loudness');
export const paths = await rowsOf('paths');
export type Path = (typeof paths)[number];
/** Every source's id and file, cited or not. */
export const sourceFiles = (await getCollection('sources')).map(({ data, filePath }) => ({
	id: data.id,
	file: filePath ?? '',
}));

/** Topics that hold an article, in reading order. */
export const topics = allTopics.filter(({ id }) => articles.some(({ data }) => data.topic === id));

const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
const faqBySlug = new Map(faqs.map((faq) => [faq.slug, faq]));
const topicById = new Map(allTopics.map((topic) => [topic.id, topic]));
const termBySlug = new Map(terms.map((term) => [term.slug, term]));
const sheetBySlug = new Map(sheets.map((sheet) => [sheet.slug, sheet]));
const situationById = new Map(situations.map((situation) => [situation.id, situation]));

const allPhrases: FoundPhrase[] = articles.flatMap((article) =>
	article.body.phrases.map((phrase) => ({
		...phrase,
		when: phrase.when && typeset(phrase.when),
		insteadOf: phrase.insteadOf && typeset(phrase.insteadOf),
		avoidIf: phrase.avoidIf && typeset(phrase.avoidIf),
		article,
		guard: guardLine(article.data.notFor),
	})),
);
/** The phrases of the phrasebook. */
export const phrases = allPhrases.filter(({ text }) => !text.startsWith(stillToWrite));
/** How many phrases the phrasebook has of each situation, tone and topic. */
export const phraseCounts = countValues(
	phrases.map(({ situation, tone, article }) => ({ situation, tone, topic: article.data.topic })),
	emptyFilter(phraseFacets),
);
const phraseById = new Map(allPhrases.map((phrase) => [phrase.id, phrase]));
const articlesByTopic = new Map(allTopics.map(({ id }) => [id, inReadingOrder(listedArticles, id)]));
const phrasesBySituation = Map.groupBy(phrases, ({ situation }) => situation);
const faqsByArticle = Map.groupBy(faqs.filter(isBegun), ({ data }) => data.article);
const faqsByTopic = Map.groupBy(faqs.filter(isBegun), ({ data }) => data.topic);

const repliesByPhrase = Map.groupBy(
	articles.flatMap(({ body }) => body.replies),
	({ to }) => to,
);

export const getArticle = (slug: string) => lookUp(articleBySlug, slug, 'article');
export const getFaq = (slug: string) => lookUp(faqBySlug, slug, 'question');
export const getTerm = (slug: string) => lookUp(termBySlug, slug, 'term');
export const getSheet = (slug: string) => lookUp(sheetBySlug, slug, 'sheet');
/** The paths that an article is a step of. */
export const pathsOfArticle = (slug: string) =>
	paths.filter(({ steps }) => steps.some(({ article }) => article === slug));
export const getTopic = (id: string) => lookUp(topicById, id, 'topic');
export const getSituation = (id: string) => lookUp(situationById, id, 'situation');
export const getPhrase = (id: string) => lookUp(phraseById, id, 'phrase');
export const getSource = (id: string) => lookUp(sources, id, 'source');

export const articlesOfTopic = (id: string) => articlesByTopic.get(id) ?? [];
export const phrasesOfSituation = (id: string) => phrasesBySituation.get(id) ?? [];
/** What the other may answer to a phrase, from warm to frightening. */
export const repliesTo = (phrase: string) =>
	(repliesByPhrase.get(phrase) ?? []).toSorted(
		(a, b) => replyKinds.indexOf(a.kind) - replyKinds.indexOf(b.kind),
	);
export const faqsOfArticle = (slug: string) => faqsByArticle.get(slug) ?? [];
export const faqsOfTopic = (id: string) => faqsByTopic.get(id) ?? [];

/** The phrase that an article or a question shows first. */
export const firstPhrase = ({ data }: Article) =>
	data.firstPhrase === undefined ? undefined : getPhrase(data.firstPhrase);

/** When a question's advice is not the thing to do: its own limit, or its article's. */
export const notForOf = ({ data }: Faq) => data.notFor ?? getArticle(data.article).data.notFor;

/** Questions to go on with: those it names, others of its article, those of related articles, those of its topic. */
export const relatedFaqs = (faq: Faq): Faq[] =>
	relatedQuestions(
		faq,
		(faq.data.related ?? []).map(getFaq),
		faqsOfArticle(faq.data.article),
		(getArticle(faq.data.article).data.related ?? []).flatMap(({ slug }) => faqsOfArticle(slug)),
		faqsOfTopic(faq.data.topic),
	);

/** The sources of a text, each once, as the reference list orders them. */
export const sourcesOf = ({ citations }: { citations: readonly { id: string }[] }): FormattedSource[] =>
	[...new Set(citations.map(({ id }) => id))].map(getSource).sort((a, b) => a.rank - b.rank);

/** A claim as plain text, with the names of sources that are part of its sentence. */
export const textOfClaim = ({ words }: Claim) => claimText(words, (id) => plainText(getSource(id).textLabel));

/** The rows of a YAML list in the order of the file. */
async function rowsOf<C extends ListName>(collection: C): Promise<DataOf<C>[]> {
	const entries = (await getCollection(collection)) as { data: { position: number; row: DataOf<C> } }[];
	const rows = entries.map(({ data }) => data).sort((a, b) => a.position - b.position);
	return rows.map(({ row }) => typesetAll(row));
}

/** The content checker finds a dead id before the build; this is the second line. */
function lookUp<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
	const value = map.get(id);
	if (value === undefined) throw new Error(`There is no ${what} \`${id}\`. Run npm run check:content.`);
	return value;
}
