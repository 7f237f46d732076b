import type { APIRoute } from 'astro';
import { asCitation, citableArticle, citationPaths, type CitationProps } from '../../citedPages.ts';
import { articles } from '../../library.ts';

export const getStaticPaths = () => citationPaths(articles.map(citableArticle));

export const GET: APIRoute<CitationProps> = ({ props }) => asCitation(props);
