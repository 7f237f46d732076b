import type { APIRoute } from 'astro';
import { articles, faqs, terms, topics } from '../library/index.ts';
import { address } from '../content/addresses.ts';
import { capital } from '../content/text/capital.ts';
import type { KnownPage } from '../components/shell/nearestPages.ts';

/** Every page with a text, by address and title: the page for addresses that lead nowhere looks for the nearest. */
const pages: KnownPage[] = [
	...articles.map(({ slug, data }) => ({ path: address.article(slug), title: data.title })),
	...faqs.map(({ slug, data }) => ({ path: address.faq(slug), title: data.question })),
	...terms.map(({ slug, data }) => ({ path: address.term(slug), title: capital(data.term) })),
	...topics.map(({ id, title }) => ({ path: address.topic(id), title })),
];

export const GET: APIRoute = () => Response.json(pages);
