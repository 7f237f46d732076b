import type { APIRoute } from 'astro';
import { articles, type Article } from '../../library.ts';
import { asMarkdown, twinOfArticle } from '../../twins.ts';

export const getStaticPaths = () =>
	articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));

export const GET: APIRoute<{ article: Article }> = ({ props }) => asMarkdown(twinOfArticle(props.article));
