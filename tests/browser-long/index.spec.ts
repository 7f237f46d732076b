import { expect, test, type Page, type Route } from '@playwright/test';
import { listen, searches } from './reader.ts';

/** Files of the search that are missing, broken or never come: it finds what it can, or says what is the matter. */
const html = '<!doctype html><title>Not what was asked for</title>';
const faults: Record<string, (route: Route) => Promise<void>> = {
	'not there': (route) => route.fulfill({ status: 404, body: html }),
	'refused by the host': (route) => route.fulfill({ status: 503, body: '' }),
	'answered with a page': (route) => route.fulfill({ contentType: 'text/html', body: html }),
	empty: (route) => route.fulfill({ body: '' }),
	noise: (route) =>
		route.fulfill({ body: Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 89) % 251)) }),
	'cut short': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	'of another form': (route) => route.fulfill({ json: {} }),
};
const status = (page: Page) => page.locator('search-box > [role=status]');

const own: [file: string, pattern: string, search: string][] = [
	['the first file', '**/search-index/core.json', 'sentence'],
	['a part', '**/search-index/*/*.json', 'sentence'],
];
for (const [file, pattern, search] of own)
	for (const [name, fault] of Object.entries(faults))
		test(`${file} of the index, ${name}: a sentence and the list`, async ({ page }) => {
			const said = listen(page);
			await page.route(pattern, fault);
			expect(await searches(page)).toBe(search);
			expect(said).toEqual([]);
			await page.unroute(pattern);
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.locator('search-box .results > li').first()).toBeVisible();
		});

const none = 'Nothing here fits these words.';
const textsFailed = 'The texts themselves could not be searched just now.';
const texts = ['pagefind.js', 'pagefind-entry.json*', 'wasm.*', '*.pf_meta', 'index/*', 'fragment/*'];
for (const file of texts)
	for (const name of ['not there', 'noise', 'cut short'])
		test(`pagefind/${file}, ${name}: names are found, and that the texts can’t be searched is said`, async ({
			page,
		}) => {
			const said = listen(page);
			await page.route(`**/pagefind/${file}`, faults[name]!);
			await page.goto('/search/');
			await page.getByRole('searchbox').fill('damp mittens');
			// Of a missing part of its index Pagefind says nothing: it finds nothing.
			await expect(status(page)).toHaveText(file === 'index/*' ? none : `${none} ${textsFailed}`);
			await expect(page.getByRole('link', { name: 'Everything from A to Z' })).toBeVisible();
			expect(said).toEqual([]);
		});

test('of the texts that are there, what fits is shown', async ({ page }) => {
	let asked = 0;
	await page.route('**/pagefind/fragment/*', (route) =>
		asked++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
	);
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('damp mittens');
	await expect(page.locator('search-box .results > li')).toHaveCount(1);
});

test('what is broken in the browser’s cache is asked for anew', async ({ page }) => {
	let asked = 0;
	await page.route('**/search-index/*/*.json', (route) =>
		asked++ === 0 ? faults['cut short']!(route) : route.continue(),
	);
	expect(await searches(page)).toBe('results');
});

for (const [file, pattern, words] of [
	['index', '**/search-index/*/*.json', 'pause'],
	['texts', '**/pagefind/pagefind.js', 'damp mittens'],
] as const)
	test(`a file of the ${file} that never comes: after a while that is said`, async ({ page }) => {
		await page.clock.install();
		await page.route(pattern, () => undefined);
		await page.goto('/search/');
		await page.getByRole('searchbox').fill(words);
		await page.clock.runFor(1000);
		await page.clock.runFor(25_000);
		await expect(
			page.getByText(/The list from A to Z works without it|texts themselves could not be searched/),
		).toBeVisible();
	});
