import { expect, test } from '@playwright/test';

test('where an address leads nowhere, the nearest pages are named, its words are searched, and nothing is sent', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/articles/befroe-you-talk.html');
	await page
		.locator('wanted-page')
		.getByRole('link', { name: 'When talking it through is not safe' })
		.click();
	await expect(page).toHaveURL(/\/articles\/before-you-talk\/$/);
	await page.goto('/flooding-in-a-fight');
	await expect(page.locator('.results li').first()).toContainText(/flood/i);
	await page.goto('/xqzvwk/');
	await expect(page.locator('wanted-page')).toContainText('No page has an address like this one.');
	// The wrong addresses themselves were asked for, and beside them nothing that holds their words.
	const told = asked.filter((url) => /befroe|xqzvwk|in-a-fight/.test(url));
	expect(told.map((url) => new URL(url).pathname)).toEqual([
		'/articles/befroe-you-talk.html',
		'/flooding-in-a-fight',
		'/xqzvwk/',
	]);
});

test('without the list of addresses the page still leads on', async ({ page }) => {
	await page.route('**/addresses.json', (route) => route.abort());
	await page.goto('/articles/befroe-you-talk/');
	await expect(page.getByRole('searchbox')).toHaveValue('befroe you talk');
	await expect(page.locator('wanted-page')).toHaveText('');
	await expect(page.getByRole('main').getByRole('link', { name: 'Get help now' })).toBeVisible();
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('a page that is not there leads to the lists, to help and out', async ({ page }) => {
		await page.goto('/articles/befroe-you-talk/');
		await expect(page.locator('.leave').last()).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'the list from A to Z' }).click();
		await expect(page.locator('#a-to-z')).toBeInViewport();
	});
});
