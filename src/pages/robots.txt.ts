import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';
import { machineAddress } from '../content/addresses.ts';

/** Everything may be read; what should not be found says so itself, on its page. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(machineAddress.sitemap)}\n`);
