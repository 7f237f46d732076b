import type { APIRoute } from 'astro';
import { keyOf } from '../../library/cacheKeys.ts';
import { articles, type Article } from '../../library/index.ts';
import { asMarkdown, twinOfArticle } from '../../library/markdownPages.ts';

export const getStaticPaths = () =>
	articles.map((article) => ({
		params: { slug: article.slug },
		props: { article },
		cacheKey: keyOf(article),
	}));

export const GET: APIRoute<{ article: Article }> = ({ props }) => asMarkdown(twinOfArticle(props.article));
