import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { absolute } from '../site.ts';
import { address, machineAddress } from '../content/addresses.ts';
import { openSearch } from '../formats/openSearch.ts';

export const GET: APIRoute = () =>
	new Response(
		openSearch({
			...t.searchEngine,
			template: `${absolute(address.search)}?q={searchTerms}`,
			icon: absolute('/favicon.svg'),
			self: absolute(machineAddress.openSearch),
		}),
	);
