import { address } from '../content/addresses.ts';
import { capital } from '../content/text/capital.ts';
import { backlinks } from './backlinks.ts';
import { articles, faqs, terms } from './index.ts';

const mentioned = backlinks([
	...articles.map(({ slug, data, mentions }) => ({
		path: address.article(slug),
		title: data.title,
		mentions,
	})),
	...faqs.map(({ slug, data, mentions }) => ({ path: address.faq(slug), title: data.question, mentions })),
	...terms.map(({ slug, data, mentions }) => ({
		path: address.term(slug),
		title: capital(data.term),
		mentions,
	})),
]);
/** The pages that mention an address, articles first, each with the sentence in which it does. */
export const mentionsOf = (path: string) => mentioned.get(path) ?? [];
