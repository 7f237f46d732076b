import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { feedPages } from '../library/feedPages.ts';
import { absolute, site } from '../site.ts';
import { address, machineAddress } from '../content/addresses.ts';
import { atomFeed, feedEntries } from '../formats/feed.ts';

export const GET: APIRoute = () =>
	new Response(
		atomFeed({
			...t.feed,
			id: `tag:${site.feedAuthority},2026:feed`,
			author: site.name,
			rights: t.twin.licence,
			language: site.htmlLang,
			self: absolute(machineAddress.feed),
			home: absolute(address.home),
			icon: absolute('/favicon.svg'),
			absolute,
			entries: feedEntries(feedPages, { authority: site.feedAuthority, changed: t.feed.changed }),
		}),
	);
