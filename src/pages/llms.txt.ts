import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { articlesOfTopic, faqs, paths, sheets, terms, topics } from '../library/index.ts';
import { finished } from '../library/feedPages.ts';
import { absolute, site } from '../site.ts';
import { address } from '../content/addresses.ts';
import { llmsIndex } from '../formats/llmsIndex.ts';
import { answerLead } from '../content/text/answerLead.ts';

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
				about: answerLead(data.answer),
			})),
			terms: finished(terms).map(({ slug, data }) => ({
				path: address.term(slug),
				title: data.term,
				about: answerLead(data.definition),
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
