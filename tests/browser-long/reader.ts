import { expect, type Page } from '@playwright/test';

/** What a reader must have of a page, whatever is missing beside it. */

/** Notes what a page throws, and what it complains of beyond files that did not come. */
export function listen(page: Page): string[] {
	const said: string[] = [];
	const note = (text: string) => !fromTheNetwork.test(text) && said.push(text);
	page.on('pageerror', ({ message }) => note(message));
	page.on('console', (line) => line.type() === 'error' && note(line.text()));
	return said;
}

/** What browsers themselves, and Pagefind, say of files that did not come or are none. */
const fromTheNetwork = /^Failed to (?:load|fetch)|MIME type|[Pp]agefind/;

export const kinds = [
	'/',
	'/articles/stop-at-seven/',
	'/faq/mute-for-a-week/',
	'/phrases/',
	'/sheets/our-stop/',
	'/self-test/',
	'/playbook/',
	'/help/',
	'/claims/',
];

/** The page reads: its title, its text and its ways on. */
export async function reads(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('h1')).toBeVisible();
	expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(200);
	await expect(page.getByRole('link', { name: /help/i }).first()).toBeVisible();
}

/** The search answers, or says what is the matter; either way there is another way to everything. */
export async function searches(page: Page, base = '/'): Promise<'results' | 'sentence' | 'list'> {
	await page.goto(`${base}search/`);
	await page.waitForLoadState('networkidle');
	const field = page.getByRole('searchbox');
	if (!(await field.isVisible())) {
		await expect(
			page.locator('search-box').getByRole('link', { name: 'the list from A to Z' }),
		).toBeVisible();
		return 'list';
	}
	await field.fill('pause');
	const status = page.locator('search-box > [role=status]');
	await expect(status).toHaveText(/found|could not be loaded|Nothing here/);
	if (/found/.test((await status.textContent()) ?? '')) {
		await expect(page.locator('search-box .results > li').first()).toBeVisible();
		return 'results';
	}
	await expect(status).toHaveText(/The list from A to Z works without it/);
	return 'sentence';
}
