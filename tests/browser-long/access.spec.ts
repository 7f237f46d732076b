import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeInBothSchemes } from '../browser/axe.ts';
import { ownHost, type OwnHost } from '../browser/ownHost.ts';

/** Every page of the wiki itself, whatever it holds, at 1280 and 320 px, in both schemes: for `npm run test:all`. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	.sort();

let host: OwnHost;
test.beforeAll(async () => {
	host = await ownHost('dist');
});
test.afterAll(() => host.end());

test('there are pages to look at', () => {
	expect(pages.length).toBeGreaterThan(0);
});

for (const path of pages)
	test(`axe finds nothing on ${path}, and nothing scrolls sideways`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.goto(host.address + path.slice(1));
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `${width} px`).toBeLessThanOrEqual(0);
			expect(await axeInBothSchemes(page), `${width} px`).toEqual([]);
		}
	});
