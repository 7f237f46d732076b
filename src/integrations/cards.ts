import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { cardFromAlt, cardName, type Card } from '../wiki/cards/card.ts';
import { drawCards } from './drawCards.ts';

/**
 * Draws the pictures that pages name in their heads, out of what the pages say of them. A picture is drawn once:
 * it is kept under a name that stands for all it shows. The live preview has none.
 */
export function cards(): AstroIntegration {
	return {
		name: 'cards',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const wanted = await wantedCards(out);
				const drawn = await drawAll(wanted, join(out, 'cards'));
				logger.info(`${wanted.size} pictures for shared links, ${drawn} of them new.`);
			},
		},
	};
}

/** Draws what is not kept yet, puts all into the site, and gives the number of new ones. */
async function drawAll(wanted: ReadonlyMap<string, Card>, out: string): Promise<number> {
	const folder = cacheFolder();
	await mkdir(folder, { recursive: true });
	await mkdir(out, { recursive: true });
	const fresh = [...wanted].filter(([name]) => !existsSync(join(folder, `${name}.png`)));
	await drawCards({ cards: fresh, folder, site: site.name });
	for (const name of wanted.keys()) await copyFile(join(folder, `${name}.png`), join(out, `${name}.png`));
	return fresh.length;
}

/** Beside the installed packages: they decide how a picture looks, and go and come with it. */
function cacheFolder(): string {
	const [packages = ''] = createRequire(import.meta.url)
		.resolve('satori')
		.split(/(?<=[/\\]node_modules[/\\])/);
	return join(packages, '.cache', 'cards');
}

/** Every picture that a built page names, with what it shows. */
async function wantedCards(out: string): Promise<Map<string, Card>> {
	const wanted = new Map<string, Card>();
	const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
	for (const file of files) {
		const html = await readFile(join(out, file), 'utf8');
		const [, name] = /<meta property="og:image" content="[^"]*\/cards\/(\w+)\.png">/.exec(html) ?? [];
		const [, alt] = /<meta property="og:image:alt" content="([^"]*)">/.exec(html) ?? [];
		if (name === undefined || alt === undefined) continue;
		const card = cardFromAlt(decoded(alt));
		if (cardName(card) !== name)
			throw new Error(`${file} names the picture ${name} and describes another: “${alt}”.`);
		wanted.set(name, card);
	}
	if (wanted.size === 0) throw new Error('No page names a picture. Look at SocialHead.astro.');
	return wanted;
}

/** The signs that Astro writes as entities in an attribute. */
const decoded = (text: string) => text.replaceAll('&#34;', '"').replaceAll('&#38;', '&');
