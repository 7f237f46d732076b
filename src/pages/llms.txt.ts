import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { articlesOfTopic, faqs, terms, topics } from '../library.ts';
import { firstSentence } from '../schemas/article.ts';
import { absolute, site } from '../site.ts';
import { address } from '../wiki/addresses.ts';
import { llmsIndex } from '../wiki/llmsIndex.ts';

export const GET: APIRoute = () =>
	new Response(
		llmsIndex({
			site,
			t,
			absolute,
			topics: topics.map(({ id, title }) => ({
				title,
				articles: articlesOfTopic(id)
					.filter(({ data }) => data.status !== 'stub')
					.map(({ slug, data }) => ({
						path: address.article(slug),
						title: data.title,
						about: data.description,
					})),
			})),
			questions: faqs.map(({ slug, data }) => ({
				path: address.faq(slug),
				title: data.question,
				about: firstSentence(data.answer),
			})),
			terms: terms.map(({ slug, data }) => ({
				path: address.term(slug),
				title: data.term,
				about: firstSentence(data.definition),
			})),
		}),
	);
