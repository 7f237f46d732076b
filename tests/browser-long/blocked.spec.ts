import { expect, test, type Page } from '@playwright/test';
import { kinds, listen, reads, searches } from './reader.ts';

/** Devices that keep nothing, or don't know what day it is: every page reads, and what can't be kept is said. */
const block = (page: Page) =>
	page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: refuse });
		Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
	});

const scheme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

test.describe('with all storage blocked', () => {
	test.beforeEach(({ page }) => block(page));

	test('every kind of page reads, the search answers, and nothing is thrown', async ({ page }) => {
		const said = listen(page);
		for (const kind of [...kinds, '/nowhere/', '/shared/#x'])
			await reads(page, kind).catch(() => page.goto(kind));
		expect(await searches(page)).toBe('results');
		expect(said).toEqual([]);
	});

	test('a scheme that is chosen stays through the visit', async ({ page }) => {
		await page.goto('/help/');
		await page.getByLabel('Dark').check();
		expect(await scheme(page)).toBe('dark');
		await page.goto('/articles/');
		expect(await scheme(page)).toBe('dark');
		await expect(page.getByLabel('Dark')).toBeChecked();
	});

	test('previews can be switched off for the page', async ({ page }) => {
		await page.goto('/about/');
		const choice = page.locator('preview-choice');
		await choice.getByRole('button').click();
		await expect(choice.getByRole('status')).not.toBeEmpty();
	});

	test('a phrase, an exercise and the playbook say that nothing was kept', async ({ page }) => {
		await page.goto('/articles/stop-at-seven/');
		for (const part of ['phrase-card', '.do']) {
			const card = page.locator(part).first();
			await card.getByRole('button', { name: 'Keep in the playbook' }).click();
			await expect(card.getByRole('status')).toContainText('nothing was added');
		}
		await page.goto('/playbook/');
		await expect(page.locator('play-book .said')).toContainText('keeps nothing for this page');
	});
});

test('a device whose clock is a year off shows the same pages', async ({ browser, baseURL }) => {
	const texts = async (days: number) => {
		const page = await browser.newPage({ baseURL: baseURL! });
		await page.clock.setFixedTime(Date.now() + days * 86_400_000);
		const shown: string[] = [];
		for (const kind of kinds) {
			await page.goto(kind);
			await page.waitForLoadState('networkidle');
			shown.push(await page.locator('main').innerText());
		}
		await page.close();
		return shown;
	};
	const now = await texts(0);
	expect(await texts(-365)).toEqual(now);
	expect(await texts(365)).toEqual(now);
});
