import { expect, test } from '@playwright/test';

test('a word is found, results say what they are, and a result opens', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('flooding');
	const results = page.locator('.results li');
	await expect(results.first()).toBeVisible();
	await expect(page.locator('search-box [role=status]')).toHaveText(/\d+ found/);
	await expect(results.first().locator('.label')).toHaveText(/Article|Question|Term|phrase/i);
	await results.first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).not.toHaveURL(/search/);
});

test('a phrase is a result of its own, shows its limit, and lands on its place', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('company questions or ideas');
	await page.getByLabel('Phrases').check();
	const phrase = page.locator('.results li.phrase').first();
	await expect(phrase).toContainText('company, questions or ideas');
	await expect(phrase).toContainText('Not for this:');
	await phrase.locator('a.hit').click();
	await expect(page).toHaveURL(/articles\/safe-haven-dialogue\/#company-questions-or-ideas/);
	await expect(page.locator('#company-questions-or-ideas')).toBeInViewport();
});

test('the words of a search stand in no address', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('pause');
	await expect(page.locator('.results li').first()).toBeVisible();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).search).toBe('');
	expect(await page.locator('.results a').first().getAttribute('href')).not.toContain('pause?');
});

test('nothing found is said, with a way on', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('xqzvwk');
	await expect(page.locator('search-box [role=status]')).toContainText('Nothing here fits these words');
});

test('an index that cannot be loaded is said, and the page goes on', async ({ page }) => {
	await page.route('**/search-index/**', (route) => route.abort());
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('pause');
	await expect(page.locator('search-box [role=status]')).toContainText('could not be loaded');
});

test('a known word of every article is found in the index', async ({ page, request }, info) => {
	test.skip(info.project.name !== 'desk', 'The index is the same on every screen.');
	const html = await (await request.get('/articles/')).text();
	const articles = [...html.matchAll(/href="(\/articles\/[^"/]+\/)"[^>]*>([^<]+)</g)].map(
		([, path, title]) => ({
			path: path ?? '',
			title: title ?? '',
		}),
	);
	expect(articles.length).toBeGreaterThan(3);
	await page.goto('/search/');
	for (const { path, title } of articles) {
		const urls = await page.evaluate(
			async (words) => {
				const pagefind = await import(/* @vite-ignore */ '/pagefind/pagefind.js' as string);
				const { results } = await pagefind.search(words);
				const data = await Promise.all(
					results.slice(0, 10).map((result: { data(): unknown }) => result.data()),
				);
				return data.map(({ url }: { url: string }) => url);
			},
			title.replaceAll('&#39;', '’'),
		);
		expect(urls, title).toContain(path);
	}
});
