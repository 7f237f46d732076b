import { expect, type Page } from '@playwright/test';

/** What stands on the device for a page's site: workers, caches, and how many files they hold. */
export const storedHere = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const files = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).length),
		);
		return {
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			caches: names,
			files: files.reduce((sum, count) => sum + count, 0),
		};
	});

export const nothing = { workers: 0, caches: [], files: 0 };

export const status = (page: Page) => page.locator('keep-offline [role=status]');

export async function sayYes(page: Page) {
	await page.getByRole('button', { name: 'Yes, keep it on this device' }).click();
	await expect(page.locator('keep-offline')).not.toHaveAttribute('data-state', 'fetching', {
		timeout: 60_000,
	});
}

export async function keepAll(page: Page, address: string) {
	await page.goto(`${address}offline/`);
	await sayYes(page);
	await expect(status(page)).toContainText('The whole wiki is kept on this device');
}
