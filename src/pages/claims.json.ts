import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { claims, ledgerChanges, ledgerSources } from '../library/ledger.ts';
import { corrections } from '../library/index.ts';
import { absolute } from '../site.ts';
import { ledgerJson } from '../formats/claimsJson.ts';

export const GET: APIRoute = () =>
	new Response(
		ledgerJson({
			about: t.claims.description,
			licence: t.twin.licence,
			levels: t.evidence.meanings,
			claims,
			corrections,
			changes: ledgerChanges,
			sources: ledgerSources,
			absolute,
		}),
		{ headers: { 'Content-Type': 'application/json; charset=utf-8' } },
	);
