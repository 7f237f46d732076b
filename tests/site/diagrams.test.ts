import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { diagramNames } from '../../src/content/vocabulary.ts';
import { articlePages, base, faqPages, read } from './site.ts';

const drawn = [...articlePages, ...faqPages].flatMap((page) =>
	page.root.querySelectorAll('figure[id^=diagram-]').map((figure) => ({ page, figure })),
);

test('every drawing of the vocabulary stands in a text', () => {
	expect(new Set(drawn.map(({ figure }) => figure.id))).toEqual(
		new Set(diagramNames.map((name) => `diagram-${name}`)),
	);
});

test('each has a title, a description that its twin tells too, and no colour or style of its own', () => {
	for (const { page, figure } of drawn) {
		const svg = figure.querySelector('svg');
		const said = (attribute: string) =>
			figure.querySelector(`[id="${svg?.getAttribute(attribute)}"]`)?.text ?? '';
		expect(svg?.getAttribute('role')).toBe('img');
		expect(said('aria-labelledby'), figure.id).toBe(figure.querySelector('figcaption')?.text);
		expect(said('aria-describedby').length, figure.id).toBeGreaterThan(60);
		expect(read(page.path.slice(base.length).replace(/\/$/, '.md'))).toContain(said('aria-describedby'));
		expect(figure.outerHTML, figure.id).not.toMatch(/style=|#[0-9a-f]{3,6}\b|oklch|rgb|class="(?!small)/);
	}
});

test('a drawing adds at most 900 bytes to its page with brotli', () => {
	for (const { page, figure } of drawn) {
		const size = (html: string) => brotliCompressSync(html).length;
		const html = page.root.outerHTML;
		const bytes = size(html) - size(html.replace(figure.outerHTML, ''));
		console.log(`${figure.id}: ${bytes} bytes`);
		expect(bytes, figure.id).toBeLessThanOrEqual(900);
	}
});
