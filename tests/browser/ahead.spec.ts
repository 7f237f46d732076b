import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';

/** What a browser fetches before the reader goes there: seen from the server, since the browser tells nobody else. */
test('a link that the reader is about to follow is fetched ahead, a sensitive one and help never', async ({
	page,
}, info) => {
	test.skip(info.project.name !== 'desk', 'Hovering is for mice.');
	const server = await serve('dist', '/', 0);
	const asked: string[] = [];
	server.prependListener('request', ({ url, headers }) => {
		if (headers['sec-purpose']?.includes('prefetch')) asked.push(url ?? '');
	});
	try {
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/articles/`);
		const hover = async (path: string) => {
			await page.locator(`main a[href="${path}"], header a[href="${path}"]`).first().hover();
			await page.waitForTimeout(700);
		};
		for (const path of ['/articles/before-you-talk/', '/articles/when-to-get-help/', '/help/'])
			await hover(path);
		expect(asked).toEqual([]);
		await hover('/articles/safe-haven-dialogue/');
		expect(asked).toEqual(['/articles/safe-haven-dialogue/']);
		await page.locator('main a[href="/articles/safe-haven-dialogue/"]').first().click();
		await expect(page).toHaveURL(/safe-haven-dialogue/);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
	test(`pages ${reducedMotion === 'reduce' ? 'change without motion where it is not wanted, or not known to the browser' : 'follow each other softly'}`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/about/');
		await page.evaluate(() =>
			addEventListener('pageswap', ({ viewTransition }) => {
				sessionStorage['moved'] = viewTransition !== null;
			}),
		);
		await page.getByRole('link', { name: 'How we write and check' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we write and check');
		expect(await page.evaluate(() => sessionStorage['moved'] as string)).toBe(
			String(reducedMotion === 'no-preference'),
		);
	});
