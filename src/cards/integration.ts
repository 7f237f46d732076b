import { readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger as Logger } from 'astro';
import { site } from '../site.ts';
import { cardFromAlt, cardName, type Card } from './card.ts';
import { drawCards } from './drawCards.ts';
import { elementsOf } from '../node/htmlTree.ts';
import { reasonInWords } from '../node/reasonInWords.ts';

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
				const wanted = wantedCards(out);
				const drawn = await drawAll(wanted, join(out, 'cards'), logger);
				logger.info(`${wanted.size} pictures for shared links, ${drawn} of them new.`);
			},
		},
	};
}

/**
 * Copies the kept pictures into the site, draws the others there, keeps those for the next build, and gives
 * their number. A picture that was cut short on its way into the folder is drawn again.
 */
async function drawAll(wanted: ReadonlyMap<string, Card>, out: string, logger: Logger) {
	const folder = cacheFolder();
	await mkdir(out, { recursive: true });
	const fresh: [string, Card][] = [];
	const copies: Promise<void>[] = [];
	for (const [name, card] of wanted) {
		const cached = join(folder, `${name}.png`);
		if (isCached(cached)) copies.push(copyFile(cached, join(out, `${name}.png`)));
		else fresh.push([name, card]);
	}
	await Promise.all(copies);
	await drawCards({ cards: fresh, folder: out, site: site.name });
	await keep(fresh, out, folder).catch((error: unknown) =>
		logger.warn(
			`Pictures could not be kept in ${folder}, since ${reasonInWords(error)}. The next build draws them again.`,
		),
	);
	return fresh.length;
}

/** How every whole PNG ends. */
const pngEnd = Buffer.from('0000000049454e44ae426082', 'hex');

/** Whether there is a picture of an earlier build, whole to its end. */
function isCached(file: string): boolean {
	try {
		return readFileSync(file).subarray(-pngEnd.length).equals(pngEnd);
	} catch {
		return false;
	}
}

async function keep(cards: readonly [name: string, Card][], out: string, folder: string) {
	if (cards.length === 0) return;
	if (statSync(folder, { throwIfNoEntry: false })?.isFile()) await rm(folder);
	await mkdir(folder, { recursive: true });
	for (const [name] of cards) {
		const file = join(folder, `${name}.png`);
		// Two builds may keep the same picture at the same time: it appears whole or not at all.
		const draft = `${file}.${process.pid}`;
		try {
			await copyFile(join(out, `${name}.png`), draft);
			await rm(file, { recursive: true, force: true });
			await rename(draft, file);
		} finally {
			await rm(draft, { force: true });
		}
	}
}

/** Beside the installed packages: they decide how a picture looks, and go and come with it. */
function cacheFolder(): string {
	const [packages = ''] = createRequire(import.meta.url)
		.resolve('satori')
		.split(/(?<=[/\\]node_modules[/\\])/);
	return join(packages, '.cache', 'cards');
}

/** Every picture that a built page names, with what it shows. */
function wantedCards(out: string): Map<string, Card> {
	const wanted = new Map<string, Card>();
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort();
	for (const file of files) {
		const meta = metaOf(readFileSync(join(out, file), 'utf8'));
		const name = /\/cards\/(\w+)\.png$/.exec(meta.get('og:image') ?? '')?.[1];
		const alt = meta.get('og:image:alt');
		if (name === undefined || alt === undefined) continue;
		const card = cardFromAlt(alt);
		if (cardName(card) !== name)
			throw new Error(`${file} names the picture ${name} and describes another: “${alt}”.`);
		wanted.set(name, card);
	}
	if (wanted.size === 0) throw new Error('No page names a picture. Look at SocialHead.astro.');
	return wanted;
}

/** What a page says of itself for those who show its address. */
const metaOf = (html: string) =>
	new Map(
		elementsOf(html).flatMap(({ tagName, properties: { property, content } = {} }) =>
			tagName === 'meta' ? [[String(property), String(content)] as const] : [],
		),
	);
