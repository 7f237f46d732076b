import type { APIRoute } from 'astro';
import { asCitation, citableArticle, citationPaths, type CitationProps } from '../../library/citedPages.ts';
import { articles } from '../../library/index.ts';

export const getStaticPaths = () => citationPaths(articles.map(citableArticle));

export const GET: APIRoute<CitationProps> = ({ props }) => asCitation(props);
