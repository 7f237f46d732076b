import { expect, test, type Page } from '@playwright/test';

/** Sheets as a couple at a kitchen table uses them: filled in on a phone, printed, and then gone. */
const sheets = ['our-stop', 'four-boxes', 'ready-to-say', 'count-the-cups'];

const papersOf = async (page: Page) => {
	const sizes: number[] = [];
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		sizes.push(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
	}
	return sizes;
};
const said = (page: Page) => page.locator('sheet-form [role=status]');
const fillAll = (page: Page, inLine: string, other: string) =>
	page.locator('.leaf textarea').evaluateAll(
		(fields, [short, long]) => {
			for (const field of fields as HTMLTextAreaElement[]) {
				field.value = (field.placeholder ? short : long) ?? '';
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
		},
		[inLine, other],
	);

test('each sheet prints on one page, A4 and Letter, empty and filled in', async ({ page }) => {
	test.setTimeout(60_000);
	for (const sheet of sheets) {
		await page.goto(`/sheets/${sheet}/`);
		expect(await papersOf(page), `${sheet}, empty`).toEqual([1, 1]);
		await fillAll(page, 'half past eight, kitchen', 'A walk, then tea, and nine for the rest');
		expect(await papersOf(page), `${sheet}, filled in`).toEqual([1, 1]);
	}
});

test('what no longer fits one page warns before it is printed, says so aloud, and prints all the same', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset['printed'] = 'yes');
	});
	await page.goto('/sheets/our-stop/');
	const print = page.locator('button[name=print]');
	const field = page
		.getByRole('group', { name: 'Row 1' })
		.getByRole('textbox', { name: 'My line at the door' });
	await field.fill('word '.repeat(200));
	await expect(said(page)).toHaveText(/no longer fits one sheet of paper/);
	expect((await papersOf(page))[1]).toBeGreaterThan(1);
	// A thousand characters: all of them are there to read, and nothing is pushed aside.
	expect(await field.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await expect(print).toHaveText('Print all the same');
	await print.click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await field.fill('I’ll be back at nine.');
	await expect(said(page)).toBeEmpty();
	await expect(print).toHaveText('Print');
	expect(await papersOf(page)).toEqual([1, 1]);
	// Pressed faster than the sheet was looked at, it warns first.
	await page.evaluate(() => delete document.documentElement.dataset['printed']);
	await page.evaluate(() => {
		const one = document.querySelector<HTMLTextAreaElement>('.row textarea[rows="3"]');
		if (one) one.value = 'word '.repeat(400);
		document.querySelector<HTMLButtonElement>('button[name=print]')?.click();
	});
	await expect(said(page)).toHaveText(/no longer fits/);
	await expect(page.locator('html')).not.toHaveAttribute('data-printed');
});

test('a number outside of 0 to 10 is answered quietly', async ({ page }) => {
	await page.goto('/sheets/count-the-cups/');
	const number = page.getByRole('textbox', { name: 'I was heard, 0 to 10' }).first();
	await number.fill('14');
	await expect(said(page)).toHaveText('This scale goes from 0 to 10.');
	await number.fill('7,5');
	await expect(said(page)).toBeEmpty();
});

test('nothing typed is sent or stored, and it is gone after leaving, and when it is emptied', async ({
	page,
}) => {
	await page.goto('/sheets/our-stop/');
	const requests: string[] = [];
	page.on('request', (request) => {
		// The browser asks for the page's own sign whenever it likes.
		if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
	});
	await fillAll(page, 'a secret', 'a secret');
	expect(requests).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await page.locator('.above a').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sheets to fill in' })).toBeVisible();
	await page.goBack();
	// It is a page anew: until its script has come, its buttons do nothing yet.
	await page.locator('sheet-form:defined').waitFor();
	const values = () =>
		page.locator('.leaf textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
	expect(new Set(await values())).toEqual(new Set(['']));
	await fillAll(page, 'a secret', 'a secret');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.locator('button[name=empty]').click();
	await expect(said(page)).toHaveText('The sheet is empty again.');
	expect(new Set(await values())).toEqual(new Set(['']));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a sheet can be filled in and printed by the browser’s own menu', async ({ page }) => {
		await page.goto('/sheets/our-stop/');
		await page.getByRole('textbox', { name: 'a sign or a tune' }).fill('an open hand on the table');
		await expect(page.getByText('Print it with your browser’s own menu.')).toBeVisible();
		await expect(page.locator('button[name=print]')).toBeHidden();
		expect(await papersOf(page)).toEqual([1, 1]);
	});
});
