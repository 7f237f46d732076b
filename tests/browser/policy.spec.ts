import { expect, test, type Page } from '@playwright/test';
import { kinds } from './kinds.ts';

/** The content security policy, as a browser lives by it. */
interface Watched {
	violations: string[];
}

const watch = (page: Page) =>
	page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(window, { violations });
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
		);
	});
const violations = (page: Page) => page.evaluate(() => (window as unknown as Watched).violations);

test('no page of any kind does what its policy forbids', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await watch(page);
	for (const path of kinds) {
		await page.goto(path);
		await expect(page.locator('leave-site')).toBeAttached();
		expect(await violations(page), path).toEqual([]);
	}
	expect(complaints).toEqual([]);
});

test('search, copying and the scheme work under the policy', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await watch(page);
	await page.goto('/search/');
	await page.getByRole('searchbox').first().fill('pause');
	await expect(page.locator('.results li').first()).toBeVisible();
	await page.getByLabel('Dark').check();
	expect(await violations(page)).toEqual([]);
	await page.goto('/articles/kettle-talk/');
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

const attacks = [
	['an inline script', '<script>window.evil = 1</script>', 'script-src-elem'],
	['a handler in an attribute', '<img src="/nowhere.png" onerror="window.evil = 1">', 'script-src-attr'],
	['a script from elsewhere', '<script src="https://evil.example/x.js"></script>', 'script-src-elem'],
	[
		'a script in a data address',
		'<script src="data:text/javascript,window.evil=1"></script>',
		'script-src-elem',
	],
	['a style element', '<style>body { display: none }</style>', 'style-src-elem'],
	['a style in an attribute', '<p style="position: fixed">x</p>', 'style-src-attr'],
	['a picture from elsewhere', '<img src="https://evil.example/x.png" alt="">', 'img-src'],
	['a frame', '<iframe src="https://evil.example/"></iframe>', 'frame-src'],
	['a plug-in', '<object data="/favicon.svg"></object>', 'object-src'],
	['another base for all addresses', '<base href="https://evil.example/">', 'base-uri'],
] as const;

for (const [name, html, directive] of attacks)
	test(`${name} in the text of a page does nothing`, async ({ page }) => {
		await page.route('**/about/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/<main [^>]*>/, (start) => start + html);
			await route.fulfill({ response, body });
		});
		await watch(page);
		await page.goto('/about/');
		await expect.poll(() => violations(page)).toContainEqual(expect.stringContaining(directive));
		expect(await page.evaluate(() => (window as unknown as { evil?: number }).evil)).toBeUndefined();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

test('nothing can be asked of another host', async ({ page }) => {
	await watch(page);
	await page.goto('/about/');
	const refused = await page.evaluate(() =>
		fetch('https://evil.example/').then(
			() => false,
			() => true,
		),
	);
	expect(refused).toBe(true);
	expect((await violations(page)).join()).toContain('connect-src');
});
