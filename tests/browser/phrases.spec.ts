import { expect, test, type Page } from '@playwright/test';

const cards = (page: Page) => page.locator('phrase-book section li:visible');
const count = (page: Page) => page.locator('.count');
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 500;

/** Ticks a value of the filter, opening its fold first on a phone. */
async function choose(page: Page, facet: string, value: string) {
	const fold = page.locator('.filter details', { has: page.getByText(facet, { exact: true }) });
	if (isPhone(page)) await fold.locator('summary').click();
	await fold.getByRole('checkbox', { name: new RegExp(`^${value} \\d`) }).check();
	if (isPhone(page)) await page.keyboard.press('Escape');
}

test('the list opens with the guard, and each phrase carries the limit of its article', async ({ page }) => {
	await page.goto('/phrases/');
	await expect(page.locator('.card h2')).toBeInViewport();
	const without = await page
		.locator('phrase-book section li')
		.evaluateAll((all) => all.filter((card) => !card.querySelector('.limit')?.textContent).length);
	expect(without).toBe(0);
	expect(await cards(page).count()).toBeGreaterThan(15);
});

test('situation, tone and topic filter together, the counts follow, and the number is announced', async ({
	page,
}) => {
	await page.goto('/phrases/');
	const all = await cards(page).count();
	await expect(count(page)).toHaveText(`All ${all} phrases`);
	await choose(page, 'Tone', 'Warm');
	const warm = await cards(page).count();
	expect(warm).toBeLessThan(all);
	await expect(count(page)).toHaveText(`${warm} of ${all} phrases`);
	await choose(page, 'Topic', 'Quiet talks');
	const number = page.locator('label', { hasText: 'A no that is kind' }).locator('i');
	const promised = Number(await number.textContent());
	await choose(page, 'Situation', 'A no that is kind');
	expect(await cards(page).count()).toBe(promised);
	expect(await cards(page).evaluateAll((found) => found.map((card) => card.dataset['tone']))).toEqual(
		Array<string>(promised).fill('warm'),
	);
	expect(new URL(page.url()).search).toBe('?situation=a-kind-no&tone=warm&topic=quiet-talks');
});

test('Back shows the whole list again, Forward the filter; an address opens with its filter', async ({
	page,
}) => {
	await page.goto('/glossary/');
	await page.goto('/phrases/');
	await choose(page, 'Tone', 'Firm');
	await choose(page, 'Topic', 'First things first');
	const shown = await count(page).textContent();
	await page.goBack();
	await expect(count(page)).toHaveText(/^All/);
	expect(page.url()).toMatch(/\/phrases\/$/);
	await page.goForward();
	await expect(count(page)).toHaveText(shown ?? '');
	await page.reload();
	await expect(count(page)).toHaveText(shown ?? '');
	await expect(page.locator('.chips button')).toHaveText(['Firm', 'First things first']);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/glossary/);
});

test('an empty combination says so and offers the way back', async ({ page }) => {
	await page.goto('/phrases/?tone=firm&situation=evening-round');
	await expect(count(page)).toHaveText(/^0 of/);
	await expect(page.getByText('No phrase fits all of this at once.')).toBeVisible();
	await expect(page.locator('phrase-book section h2:visible')).toHaveCount(0);
	await page.getByRole('button', { name: 'Firm: take it away' }).click();
	expect(await cards(page).count()).toBeGreaterThan(0);
	await expect(page.getByText('No phrase fits all of this at once.')).toBeHidden();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(count(page)).toHaveText(/^All/);
	await expect(count(page)).toBeFocused();
});

test('a blank is copied as typed, survives a thousand characters, and is kept nowhere', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/phrases/');
	const card = page.locator('section li', { has: page.locator('blockquote input') }).first();
	const long = 'half past eight and '.repeat(50).trim();
	await card.getByRole('textbox').first().fill(long);
	const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await over()).toBeLessThanOrEqual(0);
	const [box, quote] = [
		await card.getByRole('textbox').first().boundingBox(),
		await card.locator('blockquote').boundingBox(),
	];
	expect(box && quote && box.x + box.width <= quote.x + quote.width).toBe(true);
	await card.getByRole('button', { name: 'Copy' }).click();
	await expect(page.locator('.said')).toHaveText('Copied');
	await expect(card.locator('.note')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(long);
	expect(page.url()).toMatch(/\/phrases\/$/);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await page.reload();
	await expect(card.getByRole('textbox').first()).toHaveValue('');
});

test('a phrase leads into its article', async ({ page }) => {
	await page.goto('/phrases/?tone=curious');
	await cards(page).first().getByRole('link').click();
	await expect(page).toHaveURL(/articles\/.+#/);
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
	await page.goBack();
	await expect(page.locator('.chips button')).toHaveText(['Curious']);
});

test('what is taken along is counted and printed alone, else what is shown', async ({ page }) => {
	await page.goto('/phrases/?tone=firm');
	await page.locator('.paper summary').click();
	const printed = await page.locator('phrase-book section li:visible:has(.acts)').count();
	// Words for people who are afraid are shown and not printed.
	expect(await cards(page).count()).toBeGreaterThan(printed);
	await expect(page.getByRole('button', { name: `Print these ${printed}` })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	expect(await cards(page).count()).toBe(printed);
	await expect(page.locator('.card h2')).toBeVisible();
	for (const furniture of ['header.bar', 'footer.foot', '.filter', '.list-tools', '.acts >> nth=3'])
		await expect(page.locator(furniture).first(), furniture).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await cards(page).nth(0).getByLabel('Take along').check();
	await cards(page).nth(2).getByLabel('Take along').check();
	await page.getByRole('button', { name: 'Show all' }).click();
	await page.locator('.clear').waitFor({ state: 'hidden' });
	await expect(page.locator('.paper summary')).toContainText('2 taken along');
	await expect(page.getByRole('button', { name: 'Print the 2 you take along' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(cards(page)).toHaveCount(2);
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Put them back' }).click();
	await page.emulateMedia({ media: 'print' });
	expect(await cards(page).count()).toBeGreaterThan(15);
});

test('the phrasebook is filtered, read and copied by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/phrases/');
	await page.locator('.card a').focus();
	const focused = () => page.locator(':focus');
	if (isPhone(page)) {
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	} else await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(focused()).toHaveAccessibleName(/^Warm \d/);
	await page.keyboard.press('Space');
	await expect(count(page)).toHaveText(/^\d+ of/);
	if (isPhone(page)) {
		await page.keyboard.press('Escape');
		await expect(focused()).toContainText('Tone');
		await expect(page.getByRole('checkbox', { name: /^Warm/ })).toBeHidden();
	}
	const copy = cards(page).first().getByRole('button', { name: 'Copy' });
	for (let step = 0; step < 70; step++) {
		await page.keyboard.press('Tab');
		if (await copy.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(copy).toBeFocused();
	await expect(copy).toBeInViewport({ ratio: 1 });
	expect(await copy.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
	await page.keyboard.press('Enter');
	await expect(page.locator('.said')).toHaveText('Copied');
});

test.describe('on any screen', () => {
	test.skip(({ viewport }) => viewport?.width !== 1280, 'It is the same on every screen.');

	test('nonsense in an address is left out without a word', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.goto(`/phrases/?tone=loud,firm,__proto__&topic=%E0%A4%A&situation=${'x'.repeat(3000)}&a=b`);
		await expect(page.locator('.chips button')).toHaveText(['Firm']);
		await page.goto('/phrases/?tone=loud');
		await expect(count(page)).toHaveText(/^All/);
		expect(errors).toEqual([]);
	});

	test('where the clipboard is refused, the words are selected, blanks and all, and it is said how to go on', async ({
		page,
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('refused')) },
			});
		});
		await page.goto('/phrases/?situation=wanting-a-break');
		const card = page.locator('section li:visible', { hasText: 'too boiled over to be fair' });
		await card.getByRole('textbox').fill('nine');
		await card.getByRole('button', { name: 'Copy' }).click();
		const said = 'Copying was refused. The words are selected: copy them with your keyboard or the menu.';
		await expect(page.locator('.said')).toHaveText(said);
		await expect(card.locator('.note')).toHaveText(said);
		expect(await page.evaluate(() => String(getSelection()))).toContain(
			'Give me till nine, and I’ll come back',
		);
	});

	test('a browser without a clipboard is told the same way', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.goto('/phrases/');
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await expect(page.locator('.said')).toContainText('Copying was refused');
	});

	test('what was taken along is printed even where the filter hides it', async ({ page }) => {
		await page.goto('/phrases/?tone=firm');
		await cards(page).first().getByLabel('Take along').check();
		await page.goto('/phrases/?tone=firm');
		await cards(page).first().getByLabel('Take along').check();
		await choose(page, 'Situation', 'The evening round');
		await expect(count(page)).toHaveText(/^0 of/);
		await page.emulateMedia({ media: 'print' });
		await expect(cards(page)).toHaveCount(1);
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the phrases stand in groups by situation, with links to each, and no dead controls', async ({
		page,
	}) => {
		await page.goto('/phrases/');
		await expect(page.locator('.filter')).toBeHidden();
		await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
		expect(await cards(page).count()).toBeGreaterThan(15);
		await page.getByRole('link', { name: 'A no that is kind' }).click();
		await expect(page.getByRole('heading', { name: 'A no that is kind' })).toBeInViewport();
		await page.locator('#a-kind-no ~ ul').getByLabel('Take along').first().check();
		await page.emulateMedia({ media: 'print' });
		await expect(cards(page)).toHaveCount(1);
	});
});
