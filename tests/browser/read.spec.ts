import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';

const article = '/articles/kettle-talk/';

test('the first screen of every article shows title, limit, first phrase and its copy button', async ({
	page,
}) => {
	test.setTimeout(60_000);
	for (const slug of readdirSync(`${fixtureSite}/articles`, { withFileTypes: true })) {
		if (!slug.isDirectory()) continue;
		await page.goto(`/articles/${slug.name}/`);
		await expect(page.getByRole('heading', { level: 1 }), slug.name).toBeInViewport({ ratio: 1 });
		if ((await page.locator('phrase-card:not([id])').count()) === 0) continue;
		await expect(page.locator('.guard').first(), slug.name).toBeInViewport({ ratio: 1 });
		await expect(page.locator('phrase-card blockquote').first(), slug.name).toBeInViewport({ ratio: 1 });
		// Words for people who are afraid have no button.
		if ((await page.locator('phrase-card[data-bare]').count()) > 0) continue;
		await expect(page.getByRole('button', { name: 'Copy' }).first(), slug.name).toBeInViewport({ ratio: 1 });
	}
});

test('a phrase can be copied and read back, and the success is announced', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	const card = page.locator('phrase-card').first();
	const words = (await card.locator('blockquote').innerText()).trim();
	await card.getByRole('button', { name: 'Copy' }).click();
	await expect(card.getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test('a blank is copied as it was filled in, an empty one with its name', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	const card = page.locator('#no-third-cup');
	await card.getByRole('button', { name: 'Copy' }).click();
	await expect(card.getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\[[^\]]+\]/);
	await card.getByRole('textbox').first().fill('half past eight');
	await card.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('half past eight');
});

test('where the clipboard is refused, the words are selected and it is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) },
		});
	});
	await page.goto(article);
	const card = page.locator('phrase-card').first();
	await card.getByRole('button', { name: 'Copy' }).click();
	await expect(card.getByRole('status')).toContainText('Copying was refused');
	expect(await page.evaluate(() => String(getSelection()))).toContain('company');
});

test('a question page answers, limits, gives words and leads on', async ({ page }) => {
	await page.goto('/faq/how-long-is-a-stop/');
	await expect(page).toHaveTitle(/\?$/);
	await expect(page.locator('.answer')).toBeInViewport();
	await expect(page.getByRole('heading', { name: 'Stop, and get help, if' })).toBeVisible();
	await expect(page.getByText('A phrase to try').first()).toBeVisible();
	await page.getByRole('link', { name: 'A stop before the lid comes off' }).last().click();
	await expect(page).toHaveURL(/articles\/stop-at-seven/);
});

test('a link to a phrase lands on it', async ({ page }) => {
	await page.goto('/phrases/');
	await page
		.getByRole('link', { name: /^From “/ })
		.first()
		.click();
	await expect(page).toHaveURL(/articles\/.+#/);
	const id = new URL(page.url()).hash;
	await expect(page.locator(`phrase-card${id}`)).toBeInViewport();
});

test('nothing is kept on the device and nothing is asked of another host', async ({ page, context }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	for (const path of ['/', article, '/phrases/', '/help/', '/search/']) await page.goto(path);
	await page.getByRole('searchbox').fill('pause');
	await expect(page.locator('.results li').first()).toBeVisible();
	expect([...hosts]).toEqual([new URL(page.url()).host]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('an article is whole, without a copy button', async ({ page }) => {
		await page.goto(article);
		await expect(page.locator('phrase-card blockquote').first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
		await page.locator('nav summary').click({ trial: true, force: true });
		await page.locator('.cite a').first().click();
		await expect(page).toHaveURL(/#p_source-/);
	});

	test('the search page leads to the list from A to Z', async ({ page }) => {
		await page.goto('/search/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.getByRole('link', { name: 'the list from A to Z' }).click();
		await expect(page.locator('#a-to-z')).toBeInViewport();
	});
});
