import { expect, test, type Page } from '@playwright/test';
import { inPieces } from './inPieces.ts';
import { kinds } from './kinds.ts';
import { least } from './layoutShift.ts';

/** Notes, in every page from its first moment on, what a browser counts as moved, and by how much. */
const noteMoves = (page: Page) =>
	page.addInitScript(() => {
		const moved: string[] = ((window as unknown as { moved: string[] }).moved = []);
		interface Shift extends PerformanceEntry {
			value: number;
			sources: { node: Node | null }[];
		}
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as Shift[])
				moved.push(`${value.toFixed(6)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
		}).observe({ type: 'layout-shift', buffered: true });
	});
const moves = async (page: Page) => {
	const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
	return moved.filter((one) => Number.parseFloat(one) >= least);
};

/** The shifts that a browser counts (CLS) while a page loads and is read to its end, and what moved. */
async function shifts(page: Page, path: string): Promise<string[]> {
	// What is fetched late comes while the first screen is looked at, and not while the page is scrolled.
	await page.goto(path, { waitUntil: 'networkidle' });
	await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await frame();
		}
		await frame();
	});
	return moves(page);
}

test('nothing moves by itself on any kind of page, nor where an address leads nowhere', async ({ page }) => {
	test.setTimeout(90_000);
	await noteMoves(page);
	const found: Record<string, string[]> = {};
	for (const path of [...kinds, '/articles/ketle-talk/']) {
		const moved = await shifts(page, path);
		if (moved.length > 0) found[path] = moved;
	}
	expect(found).toEqual({});
});

for (const [width, height] of [
	[360, 740],
	[1280, 800],
] as const)
	test(`nothing that stands there moves while the rest of a page is still arriving, ${width} px wide`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(90_000);
		await page.setViewportSize({ width, height });
		await noteMoves(page);
		const line = await inPieces(baseURL ?? '', 700);
		const found: Record<string, string[]> = {};
		for (const path of kinds) {
			await page.goto(line.origin + path);
			const moved = await moves(page);
			if (moved.length > 0) found[path] = moved;
			expect(line.sent.get(path), path).toBeGreaterThan(5);
		}
		line.end();
		expect(found).toEqual({});
	});
