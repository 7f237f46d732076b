import { defineMiddleware } from 'astro:middleware';
import { numberCitations } from './components/article/numberCitations.ts';

/** What can be done to a page only once it is whole. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	return new Response(numberCitations(await response.text()), response);
});
