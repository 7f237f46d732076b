import type { APIRoute } from 'astro';
import { keyOf } from '../../library/cacheKeys.ts';
import { faqs, type Faq } from '../../library/index.ts';
import { asMarkdown, twinOfFaq } from '../../library/markdownPages.ts';

export const getStaticPaths = () =>
	faqs.map((faq) => ({ params: { slug: faq.slug }, props: { faq }, cacheKey: keyOf(faq) }));

export const GET: APIRoute<{ faq: Faq }> = ({ props }) => asMarkdown(twinOfFaq(props.faq));
