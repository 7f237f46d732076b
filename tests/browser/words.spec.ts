import { expect, test, type Page } from '@playwright/test';
import { axeInBothSchemes } from './axe.ts';

const article = '/articles/kettle-talk/';
const word = (page: Page) => page.locator('.prose .in-place', { hasText: 'attunement' });
const meaning = (page: Page) => page.locator('#p_term-attunement');

const tabTo = async (page: Page, name: string) => {
	const target = page.getByRole('button', { name });
	for (let step = 0; step < 80; step++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return target;
	}
	throw new Error(`${name} is not reached by Tab`);
};

test('a word opens its meaning beside it, and a second press closes it', async ({ page }) => {
	await page.goto(article);
	await word(page).click();
	await expect(meaning(page)).toBeVisible();
	const [at, shown] = [await word(page).boundingBox(), await meaning(page).boundingBox()];
	const gap = (shown?.y ?? 0) - ((at?.y ?? 0) + (at?.height ?? 0));
	expect(gap > -4 && gap < 20).toBe(true);
	expect(shown?.x).toBeGreaterThanOrEqual(0);
	expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	await word(page).click();
	await expect(meaning(page)).toBeHidden();
});

test('by keyboard alone: Tab to the word, Enter opens it, Tab goes to its page, Escape closes and stays', async ({
	page,
}) => {
	await page.goto(article);
	const button = await tabTo(page, 'What “attunement” means');
	expect(await word(page).evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
	await page.keyboard.press('Enter');
	await expect(meaning(page)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'More about attunement' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toBeHidden();
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/attunement\/$/);
});

test('a level says what it means, on request', async ({ page }) => {
	await page.goto(article);
	await expect(page.getByText('Single trials, or studies that followed people over time.')).toBeHidden();
	await page.getByRole('button', { name: 'What “Some evidence” means' }).first().click();
	await expect(page.getByText('Single trials, or studies that followed people over time.')).toBeVisible();
});

test('words that open are text: found, copied and wrapped like the words around them', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(article);
	const paragraph = page.locator('.prose p', {
		has: page.locator('.in-place', { hasText: 'attunement' }),
	});
	const copied = await paragraph.evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return String(getSelection());
	});
	expect(copied).toContain('met with this attunement, and some');
	// A box of its own would count as one line.
	const lines = await page
		.locator('.in-place', { hasText: 'slow and patient answering' })
		.first()
		.evaluate((label) => {
			const prose = label.closest('p');
			if (prose) prose.style.width = '6.5em';
			return label.getClientRects().length;
		});
	expect(lines).toBeGreaterThan(1);
});

test('a citation opens its source beside it; Escape leads back to it', async ({ page }) => {
	await page.goto(article);
	const citation = page.locator('.cite a').first();
	await citation.focus();
	await page.keyboard.press('Enter');
	const note = page.getByRole('dialog', { name: 'Source' });
	await expect(note).toBeVisible();
	await expect(note).toContainText('An invented count of kettles');
	await expect(note).not.toContainText('↩');
	expect(new URL(page.url()).hash).toBe('');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(citation).toBeFocused();
});

test('from the source beside a citation one gets to the list, and from there back into the text', async ({
	page,
}) => {
	await page.goto(article);
	await page.locator('.cite a').first().click();
	await page.getByRole('link', { name: 'In the list of sources' }).click();
	await expect(page).toHaveURL(/#p_source-/);
	await expect(page.getByRole('dialog', { name: 'Source' })).toBeHidden();
	await page.locator(`.sources li:target`).getByRole('link', { name: '↩ to the text' }).click();
	await expect(page).toHaveURL(/#p_cite-1$/);
	await expect(page.locator('.cite a').first()).toBeInViewport();
});

test('axe finds nothing while a word and a source are open', async ({ page }) => {
	await page.goto(article);
	for (const open of [word(page), page.locator('.cite a').first()]) {
		await open.click();
		expect(await axeInBothSchemes(page, { only: '[popover]:popover-open' })).toEqual([]);
		await page.keyboard.press('Escape');
	}
});

test('the part that is being read is marked in the contents', async ({ page }) => {
	await page.goto(article);
	const marked = page.locator('nav a[aria-current="location"]');
	await expect(marked).toHaveCount(0);
	await page.locator('#if-you-hold-the-cup').evaluate((heading) => heading.scrollIntoView());
	await expect(marked).toHaveText('If you hold the cup');
	await page.evaluate(() => scrollBy(0, -innerHeight));
	await expect(marked).toHaveText('Say which ear you would like');
});

const heading = (page: Page) => page.locator('#if-you-hold-the-cup');

test('the link to a heading is copied by keyboard, with feedback to see and to hear', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	const button = heading(page).getByRole('button');
	await expect(button).toHaveAccessibleName('Copy link: If you hold the cup');
	await expect(page.getByRole('heading', { name: 'If you hold the cup', exact: true })).toHaveCount(1);
	await button.focus();
	await expect(button).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await expect(page.locator('heading-links')).toHaveText('Link copied');
	await expect(button).toHaveText('Link copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${new URL(page.url()).origin}${article}#if-you-hold-the-cup`);
});

test('where the clipboard is refused, the link to a heading stands in the address bar and it is said', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) },
		});
	});
	await page.goto(article);
	await heading(page).getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('heading-links')).toHaveText(
		'Copying was refused. The link stands in the address bar.',
	);
	await expect(page).toHaveURL(/#if-you-hold-the-cup$/);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('words open, levels explain themselves, citations lead to their source and back', async ({ page }) => {
		await page.goto(article);
		await word(page).click();
		await expect(meaning(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(meaning(page)).toBeHidden();
		await page.getByRole('button', { name: 'What “Some evidence” means' }).first().click();
		await expect(page.locator('#p_level-some')).toBeVisible();
		await page.locator('.cite a').first().click();
		await expect(page.locator('.sources li:target')).toBeInViewport();
		await page.locator('.sources li:target').getByRole('link', { name: '↩ to the text' }).click();
		await expect(page.locator('.cite a').first()).toBeInViewport();
		await expect(heading(page).getByRole('button')).toHaveCount(0);
	});
});

test('a browser without popovers shows plain links to the glossary, and citations lead to the list', async ({
	page,
}) => {
	// What such a browser makes of the page: attributes and selectors that it has never heard of.
	await page.addInitScript(() => {
		delete (HTMLElement.prototype as { popover?: unknown }).popover;
	});
	await page.route(`**${article}`, async (route) => {
		const response = await route.fetch();
		const html = (await response.text())
			// Its policy knows the styles by their hash.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
			.replaceAll(':popover-open', ':not-known-yet')
			.replaceAll(' popovertarget=', ' data-not-known=')
			.replaceAll(/ popover(?=[\s>])/g, '');
		await route.fulfill({ response, body: html });
	});
	await page.goto(article);
	await expect(meaning(page)).toBeHidden();
	await expect(word(page).getByRole('button')).toHaveCount(0);
	await page.locator('.cite a').first().click();
	await expect(page).toHaveURL(/#p_source-/);
	await word(page).getByRole('link', { name: 'attunement' }).click();
	await expect(page).toHaveURL(/\/glossary\/attunement\/$/);
});
