import type { APIRoute } from 'astro';
import { asCitation, citableFaq, citationPaths, type CitationProps } from '../../library/citedPages.ts';
import { faqs } from '../../library/index.ts';

export const getStaticPaths = () => citationPaths(faqs.map(citableFaq));

export const GET: APIRoute<CitationProps> = ({ props }) => asCitation(props);
