import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ofCollection, type Content } from '../../checks/source/content.ts';
import { leaveElsewhere } from '../../browser/leaveElsewhere.ts';
import { earlyScript, fetchAhead } from '../../browser/inlineScripts.ts';
import { likelyCountry, timeZones } from '../../components/safety/likelyCountry.ts';
import { href, site as siteSettings } from '../../site.ts';
import { address } from '../../content/addresses.ts';
import { naming } from '../../node/naming.ts';
import { addPolicy } from './contentPolicy.ts';
import { markLinks } from './markLinks.ts';

/**
 * Finishes the built pages: marks the links that may be fetched ahead, and writes each page's policy. Done on what
 * was built, so that no component has to think of it and none can forget it.
 */
export function postprocessHtml(content: () => Content): AstroIntegration {
	return {
		name: 'finish-pages',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
					file.endsWith('.html'),
				);
				const inline = [
					earlyScript,
					fetchAhead,
					likelyCountry(timeZones),
					leaveElsewhere(siteSettings.leaveElsewhere),
				];
				const alone = sensitiveAddresses(content());
				const ahead = new Set(files.map(addressOf).filter((path) => !alone.has(path)));
				for (const file of files) {
					const path = join(site, file);
					const marked = markLinks(readFileSync(path, 'utf8'), { own: addressOf(file), ahead });
					writeFileSync(
						path,
						naming(file, () => addPolicy(marked, inline)),
					);
				}
				logger.info(
					`${files.length} pages have their policy; ${alone.size} of them are never fetched ahead.`,
				);
			},
		},
	};
}

const addressOf = (file: string) => href(`/${file.split(sep).join('/')}`).replace(/index\.html$/, '');

/** What may be flagged as sensitive, with the address of its pages. */
const addressIn = {
	articles: address.article,
	faqs: address.faq,
	glossary: address.term,
	topics: address.topic,
	sheets: address.sheet,
} as const;

/** The pages that a browser must not fetch unasked: a request for one may be seen, and it stays in the cache. */
function sensitiveAddresses(content: Content): Set<string> {
	const sensitive = (collection: keyof typeof addressIn) =>
		ofCollection(content, collection)
			.filter(({ data }) => data?.sensitive === true)
			.map(({ slug }) => addressIn[collection](slug));
	const collections = Object.keys(addressIn) as (keyof typeof addressIn)[];
	return new Set([address.help, address.now, ...collections.flatMap(sensitive)].map(href));
}
