import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

test.setTimeout(90_000);

test('no page scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of kinds) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, path).toBeLessThanOrEqual(0);
	}
});

test('the main pages can be walked by keyboard, with the focus in sight', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#p_text$/);
	for (const name of ['Articles', 'Questions', 'Phrases', 'Glossary', 'Search', 'Get help']) {
		await page.goto('/');
		const link = page.locator('header').getByRole('link', { name });
		for (let step = 0; step < 12; step++) {
			await page.keyboard.press('Tab');
			if (await link.evaluate((element) => element === document.activeElement)) break;
		}
		await expect(link, name).toBeFocused();
		expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(new URL(page.url()).pathname, name).not.toBe('/');
	}
});

test('copying works by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/articles/kettle-talk/');
	const button = page.getByRole('button', { name: 'Copy' }).first();
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('phrase-card [role=status]').first()).toHaveText('Copied');
});

test('everything to press is at least 24 px high or wide enough apart', async ({ page }) => {
	await page.goto('/articles/kettle-talk/');
	const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).setLegacyMode().analyze();
	expect(violations).toEqual([]);
});
