import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeInBothSchemes } from './axe.ts';

const article = '/articles/stop-at-seven/';
const items = (page: Page) => page.locator('.items li');
const said = (page: Page) => page.locator('play-book .said');
const words = (page: Page) =>
	items(page)
		.locator('textarea')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const press = (page: Page, name: string) => page.locator(`play-book button[name=${name}]`).click();

async function put(page: Page, kind: string, text: string) {
	await page.locator('.put').getByLabel(kind, { exact: true }).check();
	await page.locator('.put textarea').fill(text);
	await page.locator('.put').getByRole('button', { name: 'Put it in' }).click();
}

const three = async (page: Page) => {
	await put(page, 'A sentence', 'Back at nine.');
	await put(page, 'An agreement', 'A hand on the table means stop.');
	await put(page, 'Whom I call', 'Ruth, after six');
};

test('from a phrase on an article to the playbook, with its blank filled in and its limit beside it', async ({
	page,
}) => {
	await page.goto(article);
	const card = page.locator('phrase-card:has(blockquote input)').first();
	await card.locator('blockquote input').first().fill('half past eight');
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.getByRole('button', { name: 'No', exact: true }).click();
	await expect(card.getByRole('status')).toHaveText('Nothing is kept.');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	await page.getByRole('button', { name: 'Yes, keep it here' }).click();
	await expect(card.getByRole('status')).toHaveText('It is in your playbook.');
	const exercise = page.locator('.do').first();
	await exercise.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(exercise.getByRole('status')).toContainText('It is in your playbook.');
	await page.goto('/playbook/');
	await expect(items(page)).toHaveCount(2);
	expect((await words(page))[0]).toContain('half past eight');
	await expect(items(page).first().locator('.limit')).toContainText('Not');
	await expect(items(page).first().locator('.newer')).toBeHidden();
	await expect(items(page).first().locator('.from a')).toHaveAttribute('href', /^\/phrases\/#[a-z-]+$/);
	await expect(items(page).nth(1).locator('.from')).toBeHidden();
	expect((await words(page))[1]).toMatch(/^1\. /);
	await expect(items(page).nth(1).locator('.limit')).toContainText(/\w{3}/);
});

test('what keeps a phrase is loaded once it is asked for; where it can’t be, that is said', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(article, { waitUntil: 'networkidle' });
	const ofPlaybook = () => asked.filter((path) => /\/(?:addto|store)\./.test(path));
	expect(ofPlaybook()).toEqual([]);
	const card = page.locator('phrase-card').first();
	await page.route(/\/addto\./, (route) => route.abort());
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(card.getByRole('status')).toContainText('could not be loaded, so nothing was added');
	await page.unroute(/\/addto\./);
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(page.getByRole('button', { name: 'Yes, keep it here' })).toBeVisible();
	expect(ofPlaybook().length).toBeGreaterThan(1);
});

test('phrases of the phrasebook, taken along, and a filled-in sheet go in too', async ({ page }) => {
	await page.goto('/phrases/');
	await page.locator('section li input[type=checkbox]').first().check();
	await page.locator('section li input[type=checkbox]').nth(3).check();
	await page.locator('.paper summary').click();
	await page.locator('.paper .keep').click();
	await page.getByRole('button', { name: 'Yes, keep it here' }).click();
	await expect(page.locator('phrase-book .said')).toHaveText('It is in your playbook.');
	await page.goto('/sheets/our-stop/');
	await page.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(page.locator('sheet-form [role=status]')).toContainText('nothing to keep yet');
	await page.locator('.leaf textarea').first().fill('a hand on the table');
	await page.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(page.locator('sheet-form [role=status]')).toHaveText('It is in your playbook.');
	await page.goto('/playbook/');
	await expect(items(page)).toHaveCount(3);
	await expect(items(page).nth(2).locator('h3')).toHaveText('Our stop');
	expect((await words(page))[2]).toContain('a hand on the table');
	await expect(items(page).nth(2).locator('.review')).toBeVisible();
});

test('nothing is kept before a yes; then every change is, until one tap deletes it; nothing is asked for', async ({
	page,
}) => {
	await page.goto('/playbook/', { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await three(page);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	await press(page, 'keep');
	await expect(said(page)).toContainText('kept on this device');
	await items(page).first().locator('textarea').fill('Back at ten.');
	await items(page).nth(1).locator('input[type=date]').fill('2027-01-31');
	expect(asked).toEqual([]);
	await page.reload();
	expect(await words(page)).toEqual(['Back at ten.', 'A hand on the table means stop.', 'Ruth, after six']);
	await expect(items(page).nth(1).locator('input[type=date]')).toHaveValue('2027-01-31');
	await press(page, 'erase');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(items(page)).toHaveCount(3);
	await page.reload();
	await expect(items(page)).toHaveCount(0);
});

test('things move by keyboard and by pointer, are taken out, and come back', async ({ page }) => {
	await page.goto('/playbook/');
	await three(page);
	await items(page).first().locator('[name=down]').focus();
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText('Moved to place 2.');
	await expect(items(page).nth(1).locator('[name=down]')).toBeFocused();
	expect((await words(page))[1]).toBe('Back at nine.');
	const [from, to] = [items(page).nth(2).locator('.drag'), items(page).nth(1)];
	await from.scrollIntoViewIfNeeded();
	const [start, target] = [await from.boundingBox(), await to.boundingBox()];
	await page.mouse.move((start?.x ?? 0) + 5, (start?.y ?? 0) + 5);
	await page.mouse.down();
	await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 5, { steps: 6 });
	await page.mouse.up();
	expect((await words(page))[1]).toBe('Ruth, after six');
	await items(page).nth(1).locator('[name=remove]').click();
	await expect(items(page)).toHaveCount(2);
	await expect(page.locator('[name=undo]')).toBeFocused();
	await press(page, 'undo');
	expect((await words(page))[1]).toBe('Ruth, after six');
	// The header and the way out lie over whatever stands at the edges.
	expect(await axeInBothSchemes(page, { but: 'leave-site, body > header' })).toEqual([]);
});

test('a file comes back as it was saved; a bad one is told and changes nothing', async ({ page }, {
	outputDir,
}) => {
	await page.goto('/playbook/');
	await three(page);
	const save = page.waitForEvent('download');
	await press(page, 'save');
	const file = `${outputDir}/sheet.json`;
	await (await save).saveAs(file);
	const text = page.waitForEvent('download');
	await press(page, 'markdown');
	const markdown = `${outputDir}/sheet.md`;
	await (await text).saveAs(markdown);
	expect(readFileSync(markdown, 'utf8')).toContain('- A hand on the table means stop.');
	await page.reload();
	await expect(items(page)).toHaveCount(0);
	const open = page.locator('input[name=open]');
	await open.setInputFiles(file);
	await expect(items(page)).toHaveCount(3);
	const bad = (content: string | Buffer) => ({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content),
	});
	const broken = readFileSync(file, 'utf8').replace('"contact"', '"virus"');
	for (const [content, sentence] of [
		['{"program":"other"}', 'another program'],
		['{"program":"relationship-comm', 'can’t be read'],
		[broken, 'The file is in, but for a part that can’t be read'],
		[readFileSync(file, 'utf8').replace('"version": 1', '"version": 9'), 'later version'],
		[readFileSync(file, 'utf8').replace('"version": 1', '"version": 0'), 'a version that there never was'],
	] as const) {
		await open.setInputFiles(bad(content));
		await expect(said(page)).toContainText(sentence);
		await expect(items(page)).toHaveCount(3);
	}
	writeFileSync(`${outputDir}/large.json`, Buffer.alloc(50_000_000, 32));
	await open.setInputFiles(`${outputDir}/large.json`);
	await expect(said(page)).toContainText('too large');
	await expect(items(page)).toHaveCount(3);
});

test('a day of any year can be typed, and what stood there is still there after a reload', async ({
	page,
}) => {
	await page.goto('/playbook/');
	await put(page, 'An agreement', 'A hand on the table means stop.');
	await press(page, 'keep');
	const day = items(page).first().locator('input[type=date]');
	await day.focus();
	await page.keyboard.type('11302026');
	await page.keyboard.type('6');
	// As a browser without a bound for years would let it be.
	await day.evaluate((field: HTMLInputElement) => {
		field.value = '20266-11-30';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.value = '';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await put(page, 'A note', 'One more');
	await expect(said(page)).not.toContainText('can’t be read');
	await page.reload();
	expect(await words(page)).toEqual(['A hand on the table means stop.', 'One more']);
});

test('two tabs change one playbook and neither loses what the other put in', async ({ page, context }) => {
	await page.goto('/playbook/');
	await put(page, 'A note', 'One');
	await press(page, 'keep');
	const other = await context.newPage();
	await other.goto('/playbook/');
	await put(other, 'A note', 'Two');
	await expect(said(page)).toContainText('Another tab changed');
	await put(page, 'A note', 'Three');
	expect(await words(page)).toEqual(['One', 'Two', 'Three']);
	await expect.poll(() => words(other)).toEqual(['One', 'Two', 'Three']);
	await press(other, 'erase');
	await expect(said(page)).toContainText('deleted the playbook');
	await expect(items(page)).toHaveCount(3);
	await expect(page.locator('[name=keep]')).toBeVisible();
});

test('an undo takes nothing of another tab back, and what was deleted there comes back by a new yes only', async ({
	page,
	context,
}) => {
	await page.goto('/playbook/');
	await put(page, 'A note', 'One');
	await press(page, 'keep');
	const other = await context.newPage();
	await other.goto('/playbook/');
	await put(other, 'A note', 'Two');
	await expect(said(page)).toContainText('Another tab changed');
	await expect(page.locator('[name=undo]')).toBeHidden();
	await put(page, 'A note', 'Two');
	await expect(said(page)).toHaveText('That stands there already.');
	await page.evaluate(() => localStorage.removeItem('/playbook'));
	await put(page, 'A note', 'Three');
	await expect(said(page)).toContainText('deleted the playbook');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(page.locator('[name=keep]')).toBeVisible();
});

test('a page that the browser kept comes back with what is stored then, and with nothing else', async ({
	page,
}) => {
	await page.goto('/playbook/');
	await put(page, 'A note', 'One');
	await page.locator('.put textarea').fill('Half a sentence');
	const event = (type: string) =>
		page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
	await event('pagehide');
	await expect(items(page)).toHaveCount(0);
	await expect(page.locator('.put textarea')).toHaveValue('');
	await event('pageshow');
	await expect(items(page)).toHaveCount(0);
	await put(page, 'A note', 'Two');
	await press(page, 'keep');
	await event('pagehide');
	await event('pageshow');
	expect(await words(page)).toEqual(['Two']);
	await event('pagehide');
	await page.evaluate(() => localStorage.clear());
	await event('pageshow');
	await expect(items(page)).toHaveCount(0);
	await expect(page.locator('[name=keep]')).toBeVisible();
});

test('full, blocked and unreadable storage each have their sentence, and nothing that was kept is lost', async ({
	page,
}) => {
	await page.goto('/playbook/');
	await put(page, 'A note', 'One');
	await press(page, 'keep');
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await put(page, 'A note', 'Two');
	await expect(said(page)).toContainText('no room left');
	expect(await words(page)).toEqual(['One', 'Two']);
	await page.reload();
	expect(await words(page)).toEqual(['One']);
	await page.evaluate(() => (localStorage['/playbook'] = '{"program":'));
	await page.reload();
	await expect(said(page)).toContainText('can’t be read');
	await put(page, 'A note', 'Three');
	expect(await page.evaluate(() => localStorage['/playbook'])).toBe('{"program":');
	const save = page.waitForEvent('download');
	await press(page, 'save');
	expect(readFileSync(await (await save).path(), 'utf8')).toBe('{"program":');
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			},
		}),
	);
	await page.reload();
	await expect(said(page)).toContainText('keeps nothing for this page');
	await page.goto(article);
	const card = page.locator('phrase-card').first();
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	await expect(card.getByRole('status')).toContainText('nothing was added');
});

test('a phrase whose words have changed since says so and keeps its own', async ({ page }) => {
	await page.goto('/playbook/');
	await page.evaluate(() => {
		const item = {
			kind: 'phrase',
			text: 'As I say it.',
			source: { id: 'here-i-am-again', words: 'As it was.' },
		};
		localStorage['/playbook'] = JSON.stringify({
			program: 'relationship-communication-wiki/playbook',
			version: 1,
			items: [item],
		});
	});
	await page.reload();
	await expect(items(page).first().locator('.newer')).toBeVisible();
	expect(await words(page)).toEqual(['As I say it.']);
});

test('what was kept under the name of an earlier version is read once and moved', async ({ page }) => {
	await page.goto('/about/');
	await page.evaluate(() => {
		localStorage['playbook'] = JSON.stringify({
			program: 'relationship-communication-wiki/playbook',
			version: 1,
			items: [{ kind: 'note', text: 'From before.' }],
		});
	});
	await page.goto('/playbook/');
	expect(await words(page)).toEqual(['From before.']);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['/playbook']);
});

test('two playbooks are laid side by side, and nothing is asked where two sit before one screen', async ({
	page,
}) => {
	await page.goto('/playbook/');
	await put(page, 'A note', 'Mine');
	await page.locator('.side-by-side summary').click();
	await expect(page.locator('.side-by-side input')).toHaveCount(1);
	await expect(page.locator('.side-by-side')).toContainText('Either of you may leave this out');
	await expect(page.locator('.side-by-side')).not.toContainText(/afraid|scared|hit|threat/i);
	const theirs = {
		program: 'relationship-communication-wiki/playbook',
		version: 1,
		items: [{ kind: 'note', text: 'Theirs' }],
	};
	await page.locator('input[name=other]').setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(theirs)),
	});
	await page.locator('.other').getByRole('button', { name: 'Take over' }).click();
	expect(await words(page)).toEqual(['Mine', 'Theirs']);
	await press(page, 'close');
	await expect(page.locator('.other li')).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('it prints on one sheet, A4 and Letter, and warns when it no longer fits', async ({ page }) => {
	await page.goto('/playbook/');
	await three(page);
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(1);
	}
	for (let at = 0; at < 12; at++)
		await put(page, 'A note', `${at} ${'More than a few words about how that evening went. '.repeat(8)}`);
	await expect(page.locator('.long')).toContainText('no longer fits one sheet');
	await expect(page.locator('[name=print]')).toHaveText('Print all the same');
});

test('after the exit nothing of it remains', async ({ page, context }) => {
	await context.route(/bbc/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	);
	await page.goto('/playbook/');
	await put(page, 'A note', 'One');
	await press(page, 'keep');
	await page.locator('.leave').last().click();
	await expect(page).toHaveTitle('Weather');
	await page.goto('/playbook/');
	await expect(items(page)).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('it says what it is and leads to the sheets', async ({ page }) => {
		await page.goto('/playbook/');
		await expect(page.getByText('needs JavaScript')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Our stop' })).toBeVisible();
		await expect(page.locator('.with-script:visible')).toHaveCount(0);
	});
});
