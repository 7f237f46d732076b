import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardAlt, cardFromAlt, cardName, cardOf, firstWords } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/drawCard.ts';
import { isDrawn, undrawn } from '../../../src/cards/letters.ts';

const neutral = { title: 'Words', words: '' };

describe('what a card shows', () => {
	const rows: [name: string, title: string, text: string, expected: object][] = [
		['title and words', 'How long?', 'Half an hour.', { title: 'How long?', words: 'Half an hour.' }],
		[
			'only the title, where the words can’t be drawn',
			'How long?',
			'Say 家.',
			{ title: 'How long?', words: '' },
		],
		['the neutral card, where the title can’t be drawn', 'Home 家', 'Half an hour.', neutral],
		[
			'accents and typographic signs',
			'Çağla’s “no”',
			'Łódź – 3 × …',
			{ title: 'Çağla’s “no”', words: 'Łódź – 3 × …' },
		],
	];
	test.each(rows)('%s', (_name, title, text, expected) => {
		expect(cardOf({ title, text }, neutral)).toEqual(expected);
	});

	test('are as many whole words as there is room for', () => {
		expect(firstWords('Short.')).toBe('Short.');
		expect(firstWords(`${'word '.repeat(20)}word, word and more`)).toBe(`${'word '.repeat(20)}word…`);
		expect(firstWords('x'.repeat(200))).toBe(`${'x'.repeat(110)}…`);
	});

	test('is what its alternative text says, and decides its name', () => {
		for (const card of [neutral, { title: 'A: b — c?', words: 'D, “e” & f.' }]) {
			expect(cardFromAlt(cardAlt(card))).toEqual(card);
			expect(cardName({ ...card })).toBe(cardName(card));
		}
		expect(cardName({ title: 'a', words: 'b' })).not.toBe(cardName({ title: 'a', words: 'c' }));
		expect(cardName(neutral)).toMatch(/^[0-9a-f]{16}$/);
	});
});

test('the letters that can be drawn are those of the font', () => {
	// The parser is satori's own.
	const parse = createRequire(createRequire(import.meta.url).resolve('satori'))('@shuding/opentype.js')
		.parse as (data: ArrayBufferLike) => { tables: { cmap: { glyphIndexMap: Record<string, number> } } };
	const letters = (name: string, weight: number) => {
		const file = `node_modules/@fontsource/source-serif-4/files/source-serif-4-${name}-${weight}-normal.woff`;
		const { glyphIndexMap } = parse(Uint8Array.from(readFileSync(file)).buffer).tables.cmap;
		return Object.keys(glyphIndexMap).map((code) => String.fromCodePoint(Number(code)));
	};
	for (const weight of [400, 600]) {
		const font = new Set([...letters('latin', weight), ...letters('latin-ext', weight)]);
		expect([...font].filter((letter) => !isDrawn(letter))).toEqual([]);
		const codes = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code));
		expect(codes.filter((letter) => isDrawn(letter) && !font.has(letter))).toEqual([]);
	}
	expect(undrawn('Tea 🍵 for two 家家')).toEqual(['🍵', '家']);
});

test('a picture is drawn with the same bytes each time, in the size that previews expect', async () => {
	const card = { title: 'How long should a pause be?', words: 'Half an hour is a fair guess.' };
	const [first, second] = [await drawCard(card, 'The Wiki'), await drawCard(card, 'The Wiki')];
	expect(first.equals(second)).toBe(true);
	expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	expect(first.length).toBeLessThan(40_000);
	const other = await drawCard({ ...card, title: 'How long?' }, 'The Wiki');
	expect(first.equals(other)).toBe(false);
});
