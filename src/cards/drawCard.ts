import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { cardSize, cardTree } from './cardTree.ts';

/**
 * Draws a card as a PNG, the same bytes each time: satori lays out, resvg paints.
 * No system font has a say: all letters come from the package.
 */
export async function drawCard(card: Card, name: string): Promise<Buffer> {
	const svg = await satori(cardTree(card, name) as Parameters<typeof satori>[0], {
		...cardSize,
		fonts: fonts(),
	});
	const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	// A palette would take 6 KB of 22 off, and four times as long; only what shows a link loads it.
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png()
		.toBuffer();
}

let loaded: SatoriOptions['fonts'] | undefined;

function fonts() {
	const require = createRequire(import.meta.url);
	const font = (letters: string, weight: 400 | 600) => ({
		name: letters,
		weight,
		style: 'normal' as const,
		data: readFileSync(
			require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`),
		),
	});
	return (loaded ??= [
		font('latin', 400),
		font('latin', 600),
		font('latin-ext', 400),
		font('latin-ext', 600),
	]);
}
