import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { least } from './layoutShift.ts';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';

const questions = readdirSync(`${fixtureSite}/faq`, { withFileTypes: true })
	.filter((item) => item.isDirectory())
	.map(({ name }) => name);

test('the whole answer of every question stands in the first screen', async ({ page, viewport }) => {
	test.skip((viewport?.width ?? 0) > 400, 'Where it fits a phone it fits a desk.');
	test.setTimeout(120_000);
	for (const slug of questions) {
		// Where it stands is known once the page is read: nothing else can move it.
		await page.goto(`/faq/${slug}/`, { waitUntil: 'domcontentloaded' });
		// An old address leads on at once.
		await expect(page.locator('.answer'), slug).toBeInViewport({ ratio: 1 });
	}
});

test.describe('the hub', () => {
	test('leaves the questions that hold the typed words, in other wordings too, and says how many', async ({
		page,
	}) => {
		await page.goto('/faq/');
		const shown = page.locator('[data-filtered] li:visible');
		await expect(shown).toHaveCount(questions.length);
		const field = page.getByRole('searchbox', { name: 'Find a question by a word in it' });
		await field.fill('lid bed');
		await expect(shown).toHaveCount(1);
		await expect(shown.getByRole('link')).toHaveText('Should you take the lid to bed?');
		await expect(page.locator('question-filter').getByRole('status')).toHaveText(
			`1 of ${questions.length} questions`,
		);
		await field.fill('husband walks away');
		await expect(page.getByRole('link', { name: /leaves the room and stays mute/ })).toBeVisible();
		await expect(page).toHaveURL('/faq/');
		await field.fill('');
		await expect(shown).toHaveCount(questions.length);
	});

	test('leads to the search where no question fits, without taking the words along', async ({ page }) => {
		await page.goto('/faq/');
		await page.getByRole('searchbox').first().fill('zebra crossing');
		await expect(page.locator('question-filter').getByRole('status')).toHaveText(
			'No question has these words.',
		);
		await expect(page.getByRole('link', { name: 'Search all pages instead' })).toHaveAttribute(
			'href',
			'/search/',
		);
	});

	test('moves nothing when its script comes', async ({ page }) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/faq/');
		await expect(page.getByRole('searchbox').first()).toBeVisible();
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.filter((value) => value >= least)).toEqual([]);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the hub shows every question and no field that does nothing', async ({ page }) => {
		await page.goto('/faq/');
		await expect(page.locator('[data-filtered] li')).toHaveCount(questions.length);
		await expect(page.locator('question-filter')).toBeHidden();
	});

	test('a question page is whole: answer, limit, phrase, why, steps, article, related, who and when', async ({
		page,
	}) => {
		await page.goto('/faq/how-long-is-a-stop/');
		for (const name of [
			'Stop, and get help, if',
			'Why',
			'What to do next',
			'The whole story',
			'Other questions',
		])
			await expect(page.getByRole('heading', { name })).toBeVisible();
		const order = await page.evaluate(() =>
			['.answer', '.card', 'phrase-card', '.claim', '#p_next', '#p_article', '#p_related', 'time'].map(
				(selector) => document.querySelector(`article ${selector}`)?.getBoundingClientRect().top ?? -1,
			),
		);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		await expect(page.getByText('You are reading one page of the')).toBeVisible();
		await expect(page.getByText('Written by volunteers of this wiki.')).toBeVisible();
	});
});
