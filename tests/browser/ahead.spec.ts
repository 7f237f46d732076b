import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { serve } from '../../scripts/serve.ts';

/** What a browser fetches before the reader goes there: seen from the server, since the browser tells nobody else. */
test('a link that the reader is about to follow is fetched ahead, a sensitive one and help never', async ({
	page,
}, info) => {
	test.skip(info.project.name !== 'desk', 'Hovering is for mice.');
	const server = await serve(fixtureSite, '/', 0);
	const asked: string[] = [];
	server.prependListener('request', ({ url, headers }) => {
		if (headers['sec-purpose']?.includes('prefetch')) asked.push(url ?? '');
	});
	try {
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/articles/`);
		const hover = async (path: string) => {
			await page.locator(`main a[href="${path}"], header a[href="${path}"]`).first().hover();
			await page.waitForTimeout(700);
		};
		for (const path of ['/articles/not-a-talk-now/', '/articles/own-hands/', '/help/']) await hover(path);
		expect(asked).toEqual([]);
		await hover('/articles/kettle-talk/');
		expect(asked).toEqual(['/articles/kettle-talk/']);
		await page.locator('main a[href="/articles/kettle-talk/"]').first().click();
		await expect(page).toHaveURL(/kettle-talk/);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
	test(`pages ${reducedMotion === 'reduce' ? 'change without motion where it is not wanted, or not known to the browser' : 'follow each other softly'}`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/about/');
		await page.evaluate(() =>
			addEventListener('pageswap', ({ viewTransition }) => {
				sessionStorage['moved'] = viewTransition !== null;
			}),
		);
		await page.getByRole('link', { name: 'How we write and check' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we write and check');
		expect(await page.evaluate(() => sessionStorage['moved'] as string)).toBe(
			String(reducedMotion === 'no-preference'),
		);
	});

const article = '/articles/kettle-talk/';
const linkWith = (page: Page) => page.locator('.prose a[data-ahead][href^="/faq/"]').first();
const card = (page: Page) => page.locator('.preview');

test('a link shows what is behind it to the mouse and to the keyboard, and Escape closes it', async ({
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	await page.goto(article);
	await linkWith(page).hover();
	await expect(card(page)).toBeVisible();
	expect(complaints).toEqual([]);
	await expect(card(page).locator('b')).toHaveText(/\?$/);
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await page.mouse.move(0, 0);
	// The focus of a key, not of a script.
	await linkWith(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
	await page.keyboard.press('Shift');
	await linkWith(page).focus();
	await expect(card(page)).toBeVisible();
});

test('previews are switched off for good in one press, and on again on the page about the wiki', async ({
	page,
}) => {
	await page.goto(article);
	await linkWith(page).hover();
	await card(page).getByRole('button', { name: 'No more previews' }).click();
	await expect(card(page)).toContainText('Links open without a preview from now on.');
	await page.goto('/about/');
	await page.getByRole('button', { name: 'Show previews again' }).click();
	await expect(page.locator('preview-choice [role=status]')).toHaveText('Links show previews again.');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

/** Rests on a link longer than a preview takes, and follows it: no preview, no error, and the link does its work. */
async function hasNoneAndGoesOn(page: Page) {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(article);
	const loaded = page.waitForResponse(/linkpreview/i);
	await linkWith(page).hover();
	await loaded;
	await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
	await expect(card(page)).toBeHidden();
	await linkWith(page).click();
	await expect(page).toHaveURL(/\/faq\//);
	expect(errors).toEqual([]);
}

test('a preview that the network refuses is quietly not shown', async ({ page }) => {
	await page.route('**/faq/**', (route, request) =>
		request.resourceType() === 'fetch' ? route.abort() : route.continue(),
	);
	await hasNoneAndGoesOn(page);
});

test('a browser without popovers shows no preview', async ({ page }) => {
	await page.addInitScript(() => {
		delete (HTMLElement.prototype as { popover?: unknown }).popover;
	});
	await hasNoneAndGoesOn(page);
});

test('where storage is blocked, previews show all the same, and are off for the page once that is asked', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
	});
	await page.goto(article);
	await linkWith(page).hover();
	await card(page).getByRole('button', { name: 'No more previews' }).click();
	await expect(card(page)).toContainText('Links open without a preview from now on.');
	expect(errors).toEqual([]);
});
