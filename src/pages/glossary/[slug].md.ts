import type { APIRoute } from 'astro';
import { keyOf } from '../../keptPages.ts';
import { terms, type Term } from '../../library.ts';
import { asMarkdown, twinOfTerm } from '../../twins.ts';

export const getStaticPaths = () =>
	terms.map((term) => ({ params: { slug: term.slug }, props: { term }, cacheKey: keyOf(term) }));

export const GET: APIRoute<{ term: Term }> = ({ props }) => asMarkdown(twinOfTerm(props.term));
