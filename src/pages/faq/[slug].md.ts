import type { APIRoute } from 'astro';
import { keyOf } from '../../keptPages.ts';
import { faqs, type Faq } from '../../library.ts';
import { asMarkdown, twinOfFaq } from '../../twins.ts';

export const getStaticPaths = () =>
	faqs.map((faq) => ({ params: { slug: faq.slug }, props: { faq }, cacheKey: keyOf(faq) }));

export const GET: APIRoute<{ faq: Faq }> = ({ props }) => asMarkdown(twinOfFaq(props.faq));
