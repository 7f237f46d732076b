import { expect, test, type Page } from '@playwright/test';

/** Light and dark: after the device, or set by hand and then there before the first paint. */
const article = '/articles/kettle-talk/';

const paper = (page: Page) =>
	page.evaluate(() => {
		// The browser gives the colour as it was written: drawn on a canvas it becomes comparable.
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) return NaN;
		canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
		canvas.fillRect(0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data[0] ?? NaN;
	});
const expectDark = (page: Page) => expect.poll(() => paper(page)).toBeLessThan(80);
const expectLight = (page: Page) => expect.poll(() => paper(page)).toBeGreaterThan(200);

/** Notes which scheme the page had when its body began, before anything of it could be painted. */
const noteFirst = (page: Page) =>
	page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			if (document.body === null) return;
			observer.disconnect();
			Object.assign(window, { first: document.documentElement.dataset['theme'] ?? 'device' });
		}).observe(document, { childList: true, subtree: true });
	});
const first = (page: Page) => page.evaluate(() => (window as unknown as { first: string }).first);

test('pages follow the device until a scheme is set, and then keep that one', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(article);
	await expectLight(page);
	await expect(page.getByLabel('As my device')).toBeChecked();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectDark(page);
	await page.getByLabel('Light').check();
	await expectLight(page);
	await page.goto('/help/');
	await expectLight(page);
	await expect(page.getByLabel('Light')).toBeChecked();
	await page.getByLabel('As my device').check();
	await expectDark(page);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a scheme set by hand is there before anything is painted', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await noteFirst(page);
	await page.goto(article);
	expect(await first(page)).toBe('device');
	await page.getByLabel('Dark').check();
	for (const path of ['/', '/phrases/', '/help/']) {
		await page.goto(path);
		expect(await first(page), path).toBe('dark');
		await expectDark(page);
	}
});

test('it is one word in storage, and other open pages follow it', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('/about/');
	await page.goto('/help/');
	await page.getByLabel('Dark').check();
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ '/theme': 'dark' });
	await expectDark(other);
	await expect(other.getByLabel('Dark')).toBeChecked();
});

test('it can be set by keyboard alone', async ({ page }) => {
	await page.goto('/about/');
	await page.getByLabel('As my device').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByLabel('Dark')).toBeChecked();
	await expectDark(page);
});

test('nonsense in storage is as good as nothing', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/about/');
	await page.evaluate(() => (localStorage['/theme'] = '"><script>'));
	await page.reload();
	await expectDark(page);
	await expect(page.getByLabel('As my device')).toBeChecked();
});

for (const [name, isBlocked] of [
	['blocked altogether', 'reading'],
	['full', 'writing'],
] as const)
	test(`where storage is ${name}, it holds for the visit, without an error`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript((what) => {
			const refuse = () => {
				throw new DOMException('refused', 'SecurityError');
			};
			if (what === 'reading')
				for (const store of ['localStorage', 'sessionStorage'])
					Object.defineProperty(window, store, { get: refuse });
			else {
				const full = new Proxy(
					{},
					{ set: refuse, get: (_target, key) => (key === 'removeItem' ? () => {} : undefined) },
				);
				Object.defineProperty(window, 'localStorage', { get: () => full });
			}
		}, isBlocked);
		await noteFirst(page);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/about/');
		await page.getByLabel('Dark').check();
		await expectDark(page);
		await page.goto('/help/');
		await expectDark(page);
		expect(await first(page)).toBe('dark');
		await page.getByLabel('As my device').check();
		await expectLight(page);
		expect(errors).toEqual([]);
	});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('pages follow the device, and no choice is shown that would do nothing', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/about/');
		await expect(page.getByText('Light or dark', { exact: true })).toBeHidden();
		const dark = await page.screenshot();
		await page.emulateMedia({ colorScheme: 'light' });
		expect((await page.screenshot()).equals(dark)).toBe(false);
	});
});
