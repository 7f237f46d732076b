import { expect, test } from 'vitest';
import { articlePages, base, faqPages, read } from './site.ts';

const drawn = [...articlePages, ...faqPages].flatMap((page) =>
	page.root.querySelectorAll('figure[id^=diagram-]').map((figure) => ({ page, figure })),
);

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
