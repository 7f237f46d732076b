import { chromium, expect, test as base, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { axeInBothSchemes } from './axe.ts';

/** Whatever a page says on the console as an error, or throws, is a failure; `quiet` allows what a test provokes. */
const test = base.extend<{ quiet: RegExp[] }>({
	quiet: [
		async ({ page }, use) => {
			// On a busy machine the browser gives up fading into the next page, and says so itself; readers miss nothing.
			const allowed = [/^Transition was (?:aborted|skipped)/];
			const said: string[] = [];
			page.on('pageerror', ({ message }) => said.push(message));
			page.on('console', (line) => line.type() === 'error' && said.push(line.text()));
			await use(allowed);
			expect(said.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
		},
		{ auto: true },
	],
});

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('search-box > [role=status]');
const results = (page: Page) => page.locator('search-box .results > li');
const addresses = (page: Page) =>
	results(page)
		.locator('a.hit')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Types, and waits for the answer to just these words. */
async function ask(page: Page, words: string, act = () => field(page).fill(words)) {
	const answered = page.evaluate(
		() =>
			new Promise<void>((done) =>
				document.querySelector('search-box')!.addEventListener('answered', () => done(), { once: true }),
			),
	);
	await act();
	await answered;
}

const again = (page: Page) => ask(page, '', () => page.getByRole('button', { name: 'Try again' }).click());

/** The words of a search are nowhere but in the page and its history entry. */
async function isUnwritten(page: Page, words: RegExp) {
	expect(decodeURIComponent(page.url())).not.toMatch(words);
	const stored = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
	);
	expect(stored).not.toMatch(words);
}

const phone = { width: 360, height: 740 };

test('a worried person on a phone finds the pages, a phrase with its limit, and help first', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize(phone);
	await page.goto('/');
	await page.getByRole('link', { name: 'Search' }).first().click();
	await page.waitForURL('**/search/');
	await expect(field(page)).toBeVisible();
	await ask(page, 'he stays mute all week');
	const first = (await addresses(page)).slice(0, 5).join(' ');
	expect(first).toContain('/faq/mute-for-a-week/');
	expect(first).toContain('stop-at-seven/');
	expect(first).toMatch(/\/articles\/[\w-]+\/#/);
	await expect(status(page)).toHaveText(/^\d+ found$/);
	await expect(page.locator('.notes')).toContainText('Also searched: the long quiet. Only my exact words');
	const phrase = page.locator('.results > .phrase').first();
	await expect(phrase).toContainText('A phrase to try');
	await expect(phrase).toContainText('Not for this:');
	await phrase.getByRole('button', { name: /^Copy: / }).click();
	await expect(phrase.getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');

	await ask(page, 'break without him feeling dropped');
	expect((await addresses(page))[0]).toBe('/faq/leave-without-dropping/');

	await ask(page, 'scared of my bf');
	const card = page.getByRole('region', { name: 'If somebody frightens you' });
	await expect(card.getByRole('link', { name: 'Get help now' })).toHaveAttribute('href', '/help/');
	await expect(status(page)).toHaveText(/^Help first: If somebody frightens you\. \d+ found$/);
	// Without a country by the device's time zone one can be chosen, and its lines come.
	await card.getByRole('combobox', { name: 'Your country' }).selectOption('United Kingdom');
	const line = card.getByRole('link', { name: '000\u00a0100\u00a0200' });
	await expect(line).toHaveAttribute('href', 'tel:000100200');
	expect((await card.boundingBox())!.y).toBeLessThan((await results(page).first().boundingBox())!.y);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
	expect(await axeInBothSchemes(page)).toEqual([]);
	await isUnwritten(page, /scared|mute(?!-)/);
	// Somebody else may press Back.
	await page.keyboard.press('Enter');
	await expect(card.getByRole('link', { name: 'Get help now' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/help\/$/);
	await page.goBack();
	await expect(field(page)).toHaveValue('');
});

test('the keys: / opens the search, arrows and Enter go through it, Escape empties it', async ({ page }) => {
	await page.goto('/articles/kettle-talk/');
	await page.keyboard.press('/');
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(field(page)).toBeFocused();
	await ask(page, 'kettle');
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(results(page).nth(1).locator('a.hit')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.getByRole('radio', { name: /^Questions/ }).check();
	const shown = await addresses(page);
	expect(shown.every((address) => address.startsWith('/faq/'))).toBe(true);
	await expect(status(page)).toHaveText(
		`${shown.length} of ${await page.locator('.count').first().textContent()} found`,
	);
	await field(page).press('Enter');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${shown[0]}$`));
	await isUnwritten(page, /kettle(?!-)/);
	// Without the browser's memory for pages the words are gone: they stood nowhere else.
	await page.goBack();
	await expect(field(page)).toHaveValue('');
	await ask(page, 'kettle');
	await field(page).press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(results(page)).toHaveCount(0);
});

test('Back brings words, choices and results out of the browser’s memory, and no words of danger', async ({
	baseURL,
}) => {
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath !== undefined && { executablePath }),
		args: ['--no-sandbox'],
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	});
	try {
		const page = await browser.newPage();
		await page.goto(`${baseURL}/search/`);
		const awayAndBack = async () => {
			await Promise.all([
				page.waitForURL(`${baseURL}/about/`),
				page.evaluate(() => location.assign('/about/')),
			]);
			await page.evaluate(() => history.back()).catch(() => undefined);
			await expect(page).toHaveURL(`${baseURL}/search/`);
			expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
		};
		await ask(page, 'kettle');
		await page.getByRole('radio', { name: /^Questions/ }).check();
		const shown = await addresses(page);
		await awayAndBack();
		await expect(field(page)).toHaveValue('kettle');
		await expect(page.getByRole('radio', { name: /^Questions/ })).toBeChecked();
		expect(await addresses(page)).toEqual(shown);
		await ask(page, 'scared of my bf');
		await awayAndBack();
		await expect(field(page)).toHaveValue('');
		await expect(page.getByRole('region')).toHaveCount(0);
	} finally {
		await browser.close();
	}
});

test('what was understood is said and can be taken back', async ({ page }) => {
	await page.goto('/search/');
	await ask(page, 'kichen');
	await expect(page.locator('.notes')).toContainText('Showing results for kitchen.');
	await page.getByRole('button', { name: 'Search for “kichen” as typed' }).click();
	await expect(page.locator('.notes')).toContainText('Only your exact words were searched.');
	await expect(status(page)).toHaveText('Nothing here fits these words.');
	await page.getByRole('button', { name: 'Search for words that mean the same, too' }).click();
	await expect(page.locator('.notes')).toContainText('Showing results for kitchen.');
	await page.getByText('Narrow down').click();
	const topic = page.getByLabel('Topic');
	const option = topic.locator('option').nth(1);
	const [, n] = /\((\d+)\)$/.exec((await option.textContent()) ?? '') ?? [];
	await topic.selectOption({ index: 1 });
	await expect(results(page)).toHaveCount(Number(n));
});

const nothing = 'Nothing here fits these words.';

test('bad input: each gets a clear sentence and a way on', async ({ page }) => {
	await page.goto('/search/');
	for (const [words, sentence] of [
		['q', /^\d+ found$/],
		['what about it then', 'Type a word or two more: what is going on?'],
		['xqzvwk', nothing],
		['😢', 'Type a word or two more: what is going on?'],
		['<img src=x onerror=alert(1)>', nothing],
		['هو لا يتكلم معي', nothing],
		['z'.repeat(10_000), nothing],
		['constructor __proto__', nothing],
	] as const) {
		await ask(page, words);
		await expect(status(page), words.slice(0, 30)).toHaveText(sentence);
		if (sentence === nothing)
			await expect(page.getByRole('link', { name: 'Everything from A to Z' })).toBeVisible();
	}
	await ask(page, '"the long haul');
	await expect(results(page).first()).toBeVisible();
	expect(await page.locator('search-box img').count()).toBe(0);
});

test('no index, half of one, one from another build, no network in mid-search: each is said, and the search comes back', async ({
	page,
	quiet,
}) => {
	quiet.push(/Failed to load resource/);
	await page.route('**/search-index/**', (route) => route.abort());
	await page.goto('/search/');
	await field(page).fill('autumn');
	await expect(status(page)).toHaveText(
		'The search could not be loaded. Reload the page: it may be older than the wiki is now. The list from A to Z works without it.',
	);
	await page.unroute('**/search-index/**');
	// Half of it: the words are known, what they stand in is gone.
	await page.route('**/search-index/*/**', (route) => route.fulfill({ status: 404, body: '' }));
	await again(page);
	await expect(status(page)).toHaveText(/could not be loaded/);
	await page.unroute('**/search-index/*/**');
	await again(page);
	await expect(results(page).first()).toBeVisible();

	await page.context().setOffline(true);
	await ask(page, 'window');
	await expect(status(page)).toHaveText('The connection is gone. What was found so far stays here.');
	await expect(results(page).first()).toBeVisible();
	await page.context().setOffline(false);
	await again(page);
	await expect(results(page).first()).toContainText(/window/i);

	let asked = 0;
	await page.route('**/search-index/core.json', async (route) => {
		const response = await route.fetch();
		const core = (await response.json()) as object;
		await route.fulfill({ response, json: asked++ === 0 ? { ...core, build: 'gone' } : core });
	});
	await page.reload();
	await ask(page, 'window');
	await expect(results(page).first()).toContainText(/window/i);
	expect(asked).toBe(2);
});

test('without WebAssembly names are still searched, and what cannot be is said', async ({ page, quiet }) => {
	quiet.push(/^Failed to load the Pagefind WASM/);
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.route('**/pagefind-worker.js', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `delete globalThis.WebAssembly;${await response.text()}` });
	});
	await page.goto('/search/');
	await ask(page, 'pause');
	await expect(results(page).first()).toBeVisible();
	await page.getByRole('button', { name: 'Look through the whole texts, too' }).click();
	await expect(page.getByText('The texts themselves could not be searched just now.')).toBeVisible();
});

test('words that stand in no name are found in the texts, once they are looked through', async ({ page }) => {
	await page.goto('/search/');
	await ask(page, 'damp mittens');
	await expect(results(page).first().locator('.label')).toContainText('In the text');
	await results(page).first().locator('a.hit').click();
	await expect(page.getByRole('main')).toContainText(/damp mittens/i);
});
