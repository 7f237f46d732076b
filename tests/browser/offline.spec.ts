import { expect, test } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { keepAll, storedHere, nothing, status } from './storedHere.ts';
import { ownHost, type OwnHost } from './ownHost.ts';

/** Keeping the wiki for offline. What takes long stands in tests/browser-long/offline.spec.ts. */
let host: OwnHost;
test.beforeAll(async () => {
	host = await ownHost();
});
test.afterAll(() => host.end());

test('nothing is kept before the yes; after it everything opens without a host; after “Leave this site” nothing is kept', async ({
	page,
	context,
}) => {
	await context.route('https://www.bbc.co.uk/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const path of ['articles/kettle-talk/', 'offline/']) await page.goto(host.address + path);
	await expect(status(page)).toHaveText('Nothing is kept on this device.');
	expect(await storedHere(page)).toEqual(nothing);
	expect(asked.filter((url) => url.includes('worker'))).toEqual([]);

	await keepAll(page, host.address);
	const before = await storedHere(page);
	await host.pull();
	for (const [path, heading] of [
		['articles/not-a-talk-now/', 'When a talk is the wrong tool'],
		['faq/boiling-theory/', 'Is the boiling theory debunked?'],
		['self-test/', 'A reflection: how the two of you talk'],
		['editors/', 'This page isn’t kept here'],
	] as const) {
		await page.goto(host.address + path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
	}
	await page.goto(`${host.address}search/?q=boiling`);
	await expect(page.locator('.results li').first()).toContainText(/boil/i);
	expect(await storedHere(page), 'reading adds nothing').toEqual(before);

	await page.goto(`${host.address}articles/not-a-talk-now/`);
	await page.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
	await host.putBack(fixtureSite);
	await page.goto(`${host.address}favicon.svg`);
	await expect.poll(() => storedHere(page)).toEqual(nothing);
});

const hindrances = [
	['http', 'over http here', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
	[
		'no workers, as in some private windows',
		'This browser can’t keep a site for offline, or not in this window',
		() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
	],
	[
		'blocked storage',
		'This browser is set to keep nothing for this site',
		() => {
			CacheStorage.prototype.keys = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
		},
	],
] as const;

for (const [name, sentence, hinder] of hindrances)
	test(`${name}: the page says so and offers no button, and leaving works`, async ({ page, context }) => {
		await context.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
		await page.addInitScript(hinder);
		await page.goto('/offline/');
		await expect(status(page)).toContainText(sentence);
		await expect(page.locator('keep-offline button:visible')).toHaveCount(0);
		await page.getByRole('link', { name: 'Leave this site' }).click();
		await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
	});

test('a browser that refuses the worker itself says so, and keeps nothing', async ({ page }) => {
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () =>
			Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await page.goto('/offline/');
	await page.getByRole('button', { name: 'Yes, keep it' }).click();
	await expect(status(page)).toContainText('This browser is set to keep nothing for this site');
	expect(await storedHere(page)).toEqual(nothing);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what is missing', async ({ page }) => {
		await page.goto('/offline/');
		await expect(page.getByText('Keeping the wiki needs JavaScript')).toBeVisible();
		await expect(page.locator('keep-offline button:visible')).toHaveCount(0);
	});
});
