import { defineMiddleware } from 'astro:middleware';
import { neededRules } from './integrations/html/neededRules.ts';
import { neededScopes } from './integrations/html/neededScopes.ts';
import { numberCitations } from './components/article/numberCitations.ts';
import { shortScopes } from './integrations/html/shortScopes.ts';

/** What can be done to a page only once it is whole. The live preview swaps styles by their long marks. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	const html = numberCitations(await response.text());
	return new Response(import.meta.env.PROD ? shortScopes(neededRules(neededScopes(html))) : html, response);
});
