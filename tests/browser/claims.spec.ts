import { expect, test, type Page } from '@playwright/test';
import { axeInBothSchemes } from './axe.ts';

const rows = (page: Page) => page.locator('.claims li:visible');
const count = (page: Page) => page.locator('.count');
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 500;

test('claims are filtered by level and topic without a reload, and axe finds nothing with the filter open', async ({
	page,
}) => {
	test.setTimeout(90_000);
	await page.goto('/claims/');
	const all = await rows(page).count();
	await expect(count(page)).toHaveText(`All ${all} claims`);
	if (isPhone(page)) await page.locator('summary', { hasText: 'How sure' }).click();
	await page.getByRole('checkbox', { name: /^Contested \d/ }).check();
	const contested = await rows(page).count();
	await expect(count(page)).toHaveText(`${contested} of ${all} claims`);
	if (isPhone(page)) await page.locator('summary', { hasText: 'Topic' }).click();
	await page.getByRole('checkbox', { name: /^Odd facts \d/ }).check();
	expect(new URL(page.url()).search).toBe('?level=contested&topic=odd-facts');
	expect(await rows(page).evaluateAll((found) => found.map((row) => row.dataset['level']))).toEqual(
		Array<string>(await rows(page).count()).fill('contested'),
	);
	await page.goBack();
	await expect(count(page)).toHaveText(`All ${all} claims`);
	await page.goForward();
	// Two of a kind stand for all: claims, corrections and sources are alike.
	const but = 'ul > li:nth-child(n+3), .sources li:nth-child(n+3)';
	expect(await axeInBothSchemes(page, { but })).toEqual([]);
});

test.describe('on any screen', () => {
	test.skip(({ viewport }) => viewport?.width !== 1280, 'It is the same on every screen.');

	test('an address that names a claim shows it, whatever the filter hides; one that is gone is said to be', async ({
		page,
	}) => {
		await page.goto('/claims/?level=strong#claim-cups-cool');
		await expect(page.locator('#claim-cups-cool')).toBeInViewport();
		await expect(count(page)).toHaveText(/^All/);
		expect(page.url()).toMatch(/\/claims\/#claim-cups-cool$/);
		await expect(page.locator('.gone')).toBeHidden();
		await page.goto('/claims/#claim-that-we-dropped');
		await expect(page.locator('.gone')).toBeVisible();
	});

	test('from a claim in an article to its place in the ledger, and on to its source, by keyboard', async ({
		page,
	}) => {
		await page.goto('/articles/kettle-talk/');
		const claim = page.locator('.claim').nth(1);
		const id = await claim.getAttribute('id');
		await claim.locator('.how button').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: 'All claims' }).first().press('Enter');
		await expect(page).toHaveURL(`/claims/#${id}`);
		const row = page.locator(`[id="${id}"]`);
		await expect(row).toBeInViewport();
		await expect(row).toContainText(/Checked \d+ \w+ \d{4}/);
		await row.locator('.cite a').first().press('Enter');
		await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute('href', /^https:/);
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('all claims stand in a list, without dead controls', async ({ page }) => {
		await page.goto('/claims/');
		await expect(page.locator('.filter')).toBeHidden();
		expect(await rows(page).count()).toBeGreaterThan(20);
		await page.getByRole('link', { name: 'What popular articles get wrong' }).click();
		await expect(page.locator('#often-wrong')).toBeInViewport();
	});
});
