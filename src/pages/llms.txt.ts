import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { articlesOfTopic, faqs, paths, sheets, terms, topics } from '../library.ts';
import { finished } from '../machines.ts';
import { absolute, site } from '../site.ts';
import { address } from '../wiki/addresses.ts';
import { llmsIndex } from '../wiki/llmsIndex.ts';
import { opening } from '../wiki/opening.ts';

export const GET: APIRoute = () =>
	new Response(
		llmsIndex({
			site,
			t,
			absolute,
			topics: topics.map(({ id, title }) => ({
				title,
				articles: finished(articlesOfTopic(id)).map(({ slug, data }) => ({
					path: address.article(slug),
					title: data.title,
					about: data.description,
				})),
			})),
			questions: finished(faqs).map(({ slug, data }) => ({
				path: address.faq(slug),
				title: data.question,
				about: opening(data.answer),
			})),
			terms: finished(terms).map(({ slug, data }) => ({
				path: address.term(slug),
				title: data.term,
				about: opening(data.definition),
			})),
			paths: paths.map(({ id, title, description }) => ({
				path: address.path(id),
				title,
				about: description,
			})),
			sheets: sheets.map(({ slug, data }) => ({
				path: address.sheet(slug),
				title: data.title,
				about: data.description,
			})),
		}),
	);
