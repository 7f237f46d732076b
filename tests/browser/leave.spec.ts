import { setTimeout } from 'node:timers/promises';
import { chromium, expect, test, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { least } from './layoutShift.ts';

/** "Leave this site": what a frightened reader counts on. The neutral site is played by the test. */
const neutral = 'https://www.bbc.co.uk/weather';
const article = '/articles/not-a-talk-now/';
const weather = { contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' };

test.beforeEach(async ({ context }) => {
	await context.route('https://www.bbc.co.uk/**', (route) => route.fulfill(weather));
});

/** The strong one within the thumb's reach, else the quiet one in the footer. */
const leaveLink = (page: Page) => page.locator('.leave').last();
const status = (page: Page) => page.locator('leave-site [role=status]');
const arrived = (page: Page) => expect(page).toHaveURL(neutral);

const strong = [article, '/search/', '/help/', '/self-test/'];

for (const path of strong)
	test(`one tap leaves ${path}, wherever the page is scrolled to, and the page is not in the way back`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('.leave').first()).toBeInViewport({ ratio: 1 });
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
		await expect(leaveLink(page)).toBeInViewport({ ratio: 1 });
		await leaveLink(page).click();
		await arrived(page);
		await page.goBack();
		await expect(page).toHaveURL('about:blank');
	});

for (const path of ['/', '/articles/kettle-talk/', '/phrases/', '/404.html'])
	test(`${path} has a quiet way out in its footer, and nothing fixed`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('leave-site .strip')).toHaveCount(0);
		await expect(page.locator('.leave')).toHaveCount(1);
		await page.locator('footer .leave').click();
		await arrived(page);
		await page.goBack();
		await expect(page).toHaveURL('about:blank');
	});

test('in a low window nothing is fixed', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 470 });
	await page.goto(article);
	const fixed = await page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility())
			.map((one) => one.outerHTML.slice(0, 80)),
	);
	expect(fixed).toEqual([]);
	await leaveLink(page).click();
	await arrived(page);
});

test('a tap while the page fades in, when it finds only the page as a whole, leaves too; one beside it does not', async ({
	page,
}) => {
	await page.goto(article);
	const tap = (above: number) =>
		leaveLink(page).evaluate((link, up) => {
			const { left, top } = link.getBoundingClientRect();
			const place = { clientX: left + 20, clientY: top + 10 - up, bubbles: true };
			document.documentElement.dispatchEvent(new MouseEvent('click', place));
		}, above);
	await tap(100);
	expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
	await tap(0);
	await arrived(page);
});

test('the screen and the tab’s title are empty at once, however slow the other site is', async ({ page }) => {
	let answer: (() => void) | undefined;
	await page.route(neutral, async (route) => {
		await new Promise<void>((done) => (answer = done));
		await route.fulfill(weather);
	});
	await page.goto(article);
	const request = page.waitForRequest(neutral);
	const shown = await page.evaluate(() => {
		document.querySelector<HTMLAnchorElement>('leave-site .leave')?.click();
		return { boxes: document.documentElement.getClientRects().length, title: document.title };
	});
	expect(shown).toEqual({ boxes: 0, title: '…' });
	await request;
	await expect.poll(() => answer).toBeDefined();
	answer?.();
	await arrived(page);
});

test('what the site stored is gone, and the other site is not told where one comes from', async ({
	page,
	context,
}) => {
	await page.goto('/about/');
	await page.getByLabel('Dark').check();
	await page.evaluate(() => {
		Object.assign(localStorage, { theme: 'dark', 'wiki:previews': 'off', '/other/theme': 'light' });
	});
	await page.goto(article);
	const request = page.waitForRequest(neutral);
	await leaveLink(page).click();
	expect((await request).headers()['referer']).toBeUndefined();
	await arrived(page);
	const other = await context.newPage();
	await other.goto('/favicon.svg');
	// What belongs to another site of the same host stays.
	expect(await other.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([
		['/other/theme'],
		0,
	]);
});

test.describe('in China, by the clock of the device', () => {
	test.use({ timezoneId: 'Asia/Shanghai' });
	test('it leads to a site that can be reached there', async ({ page, context }) => {
		await context.route('https://www.weather.com.cn/**', (route) => route.fulfill(weather));
		await page.goto(article);
		await leaveLink(page).click();
		await expect(page).toHaveURL('https://www.weather.com.cn/');
		// And so it does where the browser goes back into a page of the wiki.
		await page.goBack();
		await expect(page).toHaveURL('about:blank');
	});
});

test('Back into a page that was read before leads away again, and an address opened anew does not', async ({
	page,
}) => {
	await page.goto('/about/');
	await page.goto(article);
	await leaveLink(page).click();
	await arrived(page);
	const wasSeen: boolean[] = [];
	await page.route(neutral, async (route) => {
		await setTimeout(500);
		await route.fulfill(weather);
	});
	await page.exposeFunction('tell', (seen: boolean) => wasSeen.push(seen));
	await page.addInitScript(() => {
		if (location.hostname !== 'localhost') return;
		// When the first part of the body is there, nothing of it has been painted yet.
		new MutationObserver((_changes, observer) => {
			if (document.body === null) return;
			observer.disconnect();
			void (window as unknown as { tell(seen: boolean): void }).tell(!document.documentElement.hidden);
		}).observe(document, { childList: true, subtree: true });
	});
	const away = page.waitForRequest(neutral);
	await page.evaluate(() => history.back()).catch(() => undefined);
	await away;
	await arrived(page);
	expect(wasSeen).not.toContain(true);
	await page.goto('/about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a page that waited in the browser’s cache goes away again, too', async ({ baseURL }, info) => {
	test.skip(info.project.name !== 'phone', 'The cache is the same on every screen.');
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath !== undefined && { executablePath }),
		args: ['--no-sandbox'],
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	});
	try {
		const page = await browser.newPage();
		await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill(weather));
		const shown: string[] = [];
		await page.exposeFunction('tell', (what: string) => shown.push(what));
		await page.goto(`${baseURL}/about/`);
		await page.evaluate(() =>
			addEventListener('pageshow', ({ persisted }) => {
				const { visibility } = getComputedStyle(document.documentElement);
				void (window as unknown as { tell(what: string): void }).tell(`${persisted} ${visibility}`);
			}),
		);
		const visit = (path: string) =>
			Promise.all([page.waitForURL(`${baseURL}${path}`), page.evaluate((to) => location.assign(to), path)]);
		await visit(article);
		await page.evaluate(() => history.back()).catch(() => undefined);
		await expect
			.poll(() => shown, { message: 'an ordinary Back shows the page', timeout: 15_000 })
			.toEqual(['true visible']);
		await visit(article);
		await leaveLink(page).click();
		await page.waitForURL(neutral);
		await page.evaluate(() => history.back()).catch(() => undefined);
		await expect
			.poll(() => shown, { message: 'Back after leaving does not', timeout: 15_000 })
			.toEqual(['true visible', 'true hidden']);
		await expect(page).toHaveURL(neutral);
	} finally {
		await browser.close();
	}
});

test.describe('Shift three times', () => {
	for (const path of ['/about/', '/glossary/', article])
		test(`leaves ${path}, and says each time how often more`, async ({ page }) => {
			await page.goto(path);
			await page.keyboard.press('Shift');
			await expect(status(page)).toHaveText('Shift 1 of 3: twice more to leave.');
			await expect(status(page)).toBeInViewport({ ratio: 1 });
			await page.keyboard.press('Shift');
			await expect(status(page)).toHaveText('Shift 2 of 3: once more to leave.');
			await page.keyboard.press('Shift');
			await arrived(page);
			await page.goBack();
			await expect(page).toHaveURL('about:blank');
		});

	test('counts within five seconds only', async ({ page }) => {
		await page.clock.install();
		await page.goto('/about/');
		await page.keyboard.press('Shift');
		await page.clock.runFor(3000);
		await page.keyboard.press('Shift');
		await page.clock.runFor(2100);
		await expect(status(page)).toHaveText('Shift 1 of 3: twice more to leave.');
		await page.keyboard.press('Shift');
		await expect(status(page)).toHaveText('Shift 2 of 3: once more to leave.');
		await page.clock.runFor(5100);
		await expect(status(page)).toHaveText('Not pressed again: you are still here.');
		await page.clock.runFor(5100);
		await expect(status(page)).toHaveText('');
		await expect(page).toHaveURL(/about/);
	});

	const typing = [
		['in the search field', '/search/', 'input[type=search]'],
		['in the blank of a phrase', '/articles/kettle-talk/', 'phrase-card input'],
		['in a text area', '/playbook/', 'textarea'],
		['beside a choice', '/phrases/', 'input[type=checkbox]'],
	] as const;
	for (const [name, path, field] of typing)
		test(`leaves from ${name.replace(/^in /, 'within ')}, too, and writes nothing there`, async ({
			page,
		}) => {
			await page.goto(path);
			await page.locator(`${field}:visible`).first().focus();
			await page.keyboard.press('Shift');
			await expect(status(page)).toHaveText('Shift 1 of 3: twice more to leave.');
			// A capital letter begins anew.
			await page.keyboard.press('Shift+A');
			await expect(status(page)).toHaveText('');
			for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
			await arrived(page);
		});

	test('counts both Shift keys, in turn and one over the other', async ({ page }) => {
		await page.goto('/about/');
		await page.keyboard.down('ShiftLeft');
		await page.keyboard.down('ShiftRight');
		await page.keyboard.up('ShiftLeft');
		await page.keyboard.up('ShiftRight');
		await expect(status(page)).toHaveText('Shift 2 of 3: once more to leave.');
		await page.keyboard.press('ShiftLeft');
		await arrived(page);
	});

	test('does not count Shift with another key, with the mouse, or one long press', async ({ page }) => {
		await page.goto('/about/');
		for (const keys of ['Shift+A', 'Shift+Tab', 'Control+Shift', 'Alt+Shift'])
			for (let time = 0; time < 4; time++) await page.keyboard.press(keys);
		for (let time = 0; time < 4; time++) {
			await page.keyboard.down('Shift');
			await page.mouse.wheel(0, 10);
			await page.mouse.down();
			await page.mouse.up();
			await page.keyboard.up('Shift');
		}
		await expect(status(page)).toHaveText('');
		for (let time = 0; time < 5; time++) await page.keyboard.down('Shift');
		await page.keyboard.up('Shift');
		await expect(status(page)).toHaveText('Shift 1 of 3: twice more to leave.');
		await page.keyboard.press('a');
		await expect(status(page)).toHaveText('');
		await expect(page).toHaveURL(/about/);
	});
});

test('by keyboard alone, it is the second stop after the skip link, in sight, and Enter leaves', async ({
	page,
}) => {
	await page.goto(article);
	await page.keyboard.press('Tab');
	const first = page.locator('.leave').first();
	await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	await expect(first).toBeInViewport({ ratio: 1 });
	expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
	await page.keyboard.press('Enter');
	await arrived(page);
});

test('what it can’t do is said a tap away', async ({ page }) => {
	await page.goto(article);
	await page.getByRole('link', { name: 'What this can’t hide' }).click();
	await expect(page.getByRole('heading', { name: 'What “Leave this site” does' })).toBeInViewport();
	await expect(page.getByText('It can’t take pages out of the browser’s history.')).toBeVisible();
});

test('the strip never stands over what has the focus, nor over the end of the page', async ({ page }) => {
	await page.goto('/articles/not-a-talk-now/');
	const covered = () =>
		page.evaluate(() => {
			const strip = document.querySelector('leave-site .strip')?.getBoundingClientRect();
			const box = document.activeElement?.getBoundingClientRect();
			if (document.activeElement === document.body || document.activeElement?.closest('leave-site'))
				return false;
			return strip !== undefined && box !== undefined && box.bottom > strip.top + 1;
		});
	for (let step = 0; step < 40; step++) {
		await page.keyboard.press('Tab');
		expect(await covered(), `stop ${step}`).toBe(false);
	}
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const end = await page.locator('footer p').last().boundingBox();
	const strip = await page.locator('leave-site .strip').boundingBox();
	expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
});

test('nothing moves while a page loads', async ({ page }) => {
	for (const path of [article, '/help/', '/about/']) {
		await page.goto(path);
		const moved = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					window.setTimeout(() => done(sum), 300);
				}),
		);
		expect(moved, path).toBeLessThan(least);
	}
});

test('where storage is blocked it leaves all the same, without an error', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
	});
	await page.goto(article);
	await leaveLink(page).click();
	await arrived(page);
	expect(errors).toEqual([]);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a plain link that tells nobody where one comes from', async ({ page }) => {
		await page.goto(article);
		const request = page.waitForRequest(neutral);
		await leaveLink(page).click();
		expect((await request).headers()['referer']).toBeUndefined();
		await arrived(page);
	});
});
