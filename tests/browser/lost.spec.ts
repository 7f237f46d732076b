import { expect, test } from '@playwright/test';

test('where an address leads nowhere, the nearest pages are named, its words are searched, and nothing is sent', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/articles/not-a-tlak-now.html');
	await page.locator('wanted-page').getByRole('link', { name: 'When a talk is the wrong tool' }).click();
	await expect(page).toHaveURL(/\/articles\/not-a-talk-now\/$/);
	await page.goto('/boiling-theory-of-lids');
	await expect(page.locator('.results li').first()).toContainText(/boil/i);
	await page.goto('/xqzvwk/');
	await expect(page.locator('wanted-page')).toContainText('No page has an address like this one.');
	// The wrong addresses themselves were asked for, and beside them nothing that holds their words.
	const told = asked.filter((url) => /tlak-now|xqzvwk|theory-of-lids/.test(url));
	expect(told.map((url) => new URL(url).pathname)).toEqual([
		'/articles/not-a-tlak-now.html',
		'/boiling-theory-of-lids',
		'/xqzvwk/',
	]);
});

test('without the list of addresses the page still leads on', async ({ page }) => {
	await page.route('**/addresses.json', (route) => route.abort());
	await page.goto('/articles/not-a-tlak-now/');
	await expect(page.getByRole('searchbox')).toHaveValue('not a tlak now');
	await expect(page.locator('wanted-page')).toHaveText('');
	await expect(page.getByRole('main').getByRole('link', { name: 'Get help now' })).toBeVisible();
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('a page that is not there leads to the lists, to help and out', async ({ page }) => {
		await page.goto('/articles/not-a-tlak-now/');
		await expect(page.locator('.leave').last()).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'the list from A to Z' }).click();
		await expect(page.locator('#a-to-z')).toBeInViewport();
	});
});
