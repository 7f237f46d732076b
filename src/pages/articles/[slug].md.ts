import type { APIRoute } from 'astro';
import { keyOf } from '../../keptPages.ts';
import { articles, type Article } from '../../library.ts';
import { asMarkdown, twinOfArticle } from '../../twins.ts';

export const getStaticPaths = () =>
	articles.map((article) => ({
		params: { slug: article.slug },
		props: { article },
		cacheKey: keyOf(article),
	}));

export const GET: APIRoute<{ article: Article }> = ({ props }) => asMarkdown(twinOfArticle(props.article));
