import type { APIRoute } from 'astro';
import { keyOf } from '../../library/cacheKeys.ts';
import { terms, type Term } from '../../library/index.ts';
import { asMarkdown, twinOfTerm } from '../../library/markdownPages.ts';

export const getStaticPaths = () =>
	terms.map((term) => ({ params: { slug: term.slug }, props: { term }, cacheKey: keyOf(term) }));

export const GET: APIRoute<{ term: Term }> = ({ props }) => asMarkdown(twinOfTerm(props.term));
