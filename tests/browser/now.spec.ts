import { expect, test } from '@playwright/test';

/** Somebody in the middle of a quarrel, with one thumb. */

test('it is two taps from home to a sentence, and a third names the time', async ({ page }) => {
	await page.goto('/');
	const way = page.getByRole('link', { name: 'In the middle of a quarrel?' }).first();
	await expect(way).toBeInViewport({ ratio: 1 });
	await way.click();
	await expect(page).toHaveTitle('One page');
	const seven = page.getByRole('link', { name: '7', exact: true });
	await expect(seven).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('link', { name: 'Get help first' }).first()).toBeInViewport({ ratio: 1 });
	await seven.click();
	await expect(page.getByRole('heading', { name: '7 Rest' })).toBeInViewport({ ratio: 1 });
	const sentence = page.locator('main blockquote:visible');
	await expect(sentence).toHaveCount(1);
	await expect(sentence).toBeInViewport({ ratio: 1 });
	const time = page.locator('return-times:visible button').first();
	await expect(time).toBeInViewport({ ratio: 1 });
	await time.click();
	const named = (await time.textContent()) ?? '';
	expect(named).toMatch(/^\d+:\d[05]/);
	await expect(sentence.getByRole('textbox')).toHaveValue(named);
	await expect(page.locator('return-times:visible [role=status]')).toHaveText(
		`The sentence now says: ${named}`,
	);
	await page.getByRole('link', { name: 'Another number' }).click();
	await expect(page.locator('main blockquote:visible')).toHaveCount(3);
});

test('a number that the scale doesn’t have leaves all three ways, and the scale to choose from', async ({
	page,
}) => {
	await page.goto('/now/#loud-11');
	await expect(page.locator('main blockquote:visible')).toHaveCount(3);
	await expect(page.getByRole('link', { name: '10', exact: true })).toBeInViewport({ ratio: 1 });
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a number leads to its sentence, and the times stand there in words', async ({ page }) => {
		await page.goto('/now/');
		await page.getByRole('link', { name: 'Can’t tell' }).click();
		await expect(page.getByText('Half an hour from now, or an hour.').first()).toBeVisible();
		await expect(page.locator('main blockquote:visible')).toHaveCount(1);
	});
});
