import { expect, test, type Page } from '@playwright/test';
import { fnv16 } from '../../src/playbook/fnv16.ts';
import { shareCode } from '../../src/self-test/shareCode.ts';
import { axeInBothSchemes } from './axe.ts';

const step = (page: Page) => page.locator('.step[data-now]');
const next = (page: Page) => page.locator('button[name=next]');

/** Past the lines about safety, which are read and not answered. */
async function passGate(page: Page) {
	await page.getByRole('link', { name: 'Go on', exact: true }).click();
	await next(page).click();
}

/** Answers all that is on the screen, statement by statement, by the place of the answer. */
async function answerAll(page: Page, place: (scale: string, isReversed: boolean) => number) {
	for (let group = 0; group < 6; group++) {
		for (const statement of await step(page).locator('[data-scale]').all()) {
			const scale = (await statement.getAttribute('data-scale')) ?? '';
			const isReversed = (await statement.getAttribute('data-reversed')) !== null;
			await statement.locator('input').nth(place(scale, isReversed)).check();
		}
		await next(page).click();
	}
}

const stored = (page: Page) =>
	page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);

/** Every answer at one end of its scale. */
const end = (high: boolean) => (_scale: string, isReversed: boolean) => (high === isReversed ? 0 : 4);

test('from the first answer to the result nothing is asked for, nothing kept, and the address stays', async ({
	page,
}) => {
	await page.goto('/self-test/', { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => {
		// The browser asks for the page's own sign whenever it likes.
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	await passGate(page);
	await answerAll(page, end(true));
	await expect(page.getByRole('heading', { name: 'What came out' })).toBeFocused();
	expect(asked).toEqual([]);
	expect(await stored(page)).toEqual([0, 0, '']);
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/self-test/');
	const line = page.locator('[data-line=closeness-worry]').first();
	await expect(line.locator('[data-level]:visible')).toHaveCount(1);
	await expect(line.locator('[data-level]:visible')).toContainText('A lot like me');
	// Both ends of the pair were at the top: no role.
	await expect(page.locator('[data-role=either]')).toBeVisible();
	await expect(page.locator('[data-role=pressing]')).toBeHidden();
	await expect(page.locator('label[data-experiment]:visible')).toHaveCount(2);
	await expect(page.locator('ul [data-strength=mending]')).toBeVisible();
	await expect(page.locator('.map')).toHaveAttribute(
		'aria-label',
		'Worry: A lot like me. Distance: A lot like me.',
	);
	expect(await axeInBothSchemes(page)).toEqual([]);
});

test('a role is named where the two differ clearly, a line with two answers says that it can say nothing', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	let worries = 0;
	await answerAll(page, (scale, isReversed) =>
		scale === 'closeness-worry' && worries++ > 1 ? 5 : end(scale === 'pressing')(scale, isReversed),
	);
	await expect(page.locator('[data-role=pressing]')).toBeVisible();
	await expect(page.locator('[data-line=closeness-worry] [data-level]:visible')).toHaveText(
		'Too few answers for this line.',
	);
	await expect(page.locator('ul [data-strength=none]')).toBeVisible();
	await expect(page.locator('.map')).toBeHidden();
});

test('with hardly any answers the result says that it can say nothing, and offers nothing', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	await answerAll(page, () => 5);
	await expect(page.getByText('There is too little here to say anything')).toBeVisible();
	for (const heading of ['What carries you', 'One thing to try this week', 'To read on'])
		await expect(page.getByRole('heading', { name: heading })).toBeHidden();
});

test('the lines about safety are read, not answered: two ways that look alike, and no field', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await expect(page.locator('.gate li')).toHaveCount(6);
	await expect(step(page).locator('input, button, select, textarea')).toHaveCount(0);
	const ways = step(page).locator('.way');
	await expect(ways).toHaveText(['Get help', 'Go on']);
	const looks = await ways.evaluateAll((links) =>
		links.map((link) => {
			const { color, backgroundColor, borderColor, font } = getComputedStyle(link);
			const { width, height } = link.getBoundingClientRect();
			return { color, backgroundColor, borderColor, font, width, height };
		}),
	);
	expect(looks[0]).toEqual(looks[1]);
	await ways.first().click();
	await expect(page).toHaveURL(/\/help\/$/);
	// Whoever went to the help first and whoever went straight on see the same from here on.
	await page.goBack();
	const afterHelp = await walk(page);
	await page.goto('/self-test/');
	expect(await walk(page)).toEqual(afterHelp);
	expect(await stored(page)).toEqual([0, 0, '']);
});

/** All that could tell somebody's way through the test: on each step the words, the order of the focus, address and title. */
async function walk(page: Page) {
	const seen: unknown[] = [];
	const look = async () => {
		await expect(page.locator('.progress')).toHaveCount(1);
		const screen = await read(page);
		await page.emulateMedia({ media: 'print' });
		seen.push(screen, await read(page), page.url(), await page.title());
		await page.emulateMedia({ media: null });
	};
	await look();
	await page.getByRole('link', { name: 'Go on', exact: true }).click();
	await look();
	await next(page).click();
	for (let group = 0; group < 6; group++) {
		await look();
		for (const statement of await step(page).locator('[data-scale]').all())
			await statement.locator('input').nth(2).check();
		await next(page).click();
	}
	await look();
	await expect(page.locator('.share')).toBeVisible();
	await expect(page.locator('button[name=playbook]')).toBeVisible();
	await expect(page.getByText('What is safe for you comes first')).toBeVisible();
	return seen;
}

/** The words that can be seen, and what the tab key comes to. */
const read = (page: Page) =>
	page.evaluate(() => [
		document.body.innerText,
		[...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
			.filter((one) => one.checkVisibility() && !one.closest('[inert]'))
			.map((one) => `${one.tagName} ${one.getAttribute('name') ?? ''} ${one.textContent.trim()}`),
	]);

test('back and forth loses nothing, by the page’s buttons and by the browser’s', async ({ page }) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale]').first().locator('input').nth(2).check();
	await expect(page.locator('.progress')).toContainText('1 of 30 answered');
	expect(await axeInBothSchemes(page)).toEqual([]);
	await next(page).click();
	await expect(step(page).getByRole('heading')).toHaveText('Part 2 of 6');
	await page.goBack();
	await expect(step(page).getByRole('heading')).toHaveText('Part 1 of 6');
	await expect(step(page).locator('[data-scale]').first().locator('input').nth(2)).toBeChecked();
	await page.locator('button[name=back]').click();
	await expect(step(page).getByRole('heading')).toHaveText('Before you go on');
	await expect(step(page).getByRole('heading')).toBeFocused();
});

test('the link that skips to the text, and Enter on an answer, leave the step as it is and send nothing', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	const asked: string[] = [];
	page.on('request', (request) => {
		// The browser asks for the page's own sign whenever it likes.
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	const first = step(page).locator('[data-scale] input').first();
	await first.check();
	await first.press('Enter');
	await page.locator('.skip').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#p_text$/);
	await expect(step(page).getByRole('heading')).toHaveText('Part 1 of 6');
	await expect(first).toBeChecked();
	expect(asked).toEqual([]);
});

test('whoever comes back to a page that the browser kept finds it empty, but for what was kept on the device', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale] input').first().check();
	const leaveAndComeBack = () =>
		page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
	await leaveAndComeBack();
	await expect(page.locator('self-test :checked')).toHaveCount(0);
	await expect(step(page).getByRole('heading').first()).toHaveText('What it is, and what it is not');
	await passGate(page);
	await step(page).locator('[data-scale] input').first().check();
	await page.locator('button[name=keep]').click();
	await leaveAndComeBack();
	await expect(page.locator('self-test :checked')).toHaveCount(1);
});

test('starting again asks first, since it deletes what was kept', async ({ page }) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale] input').first().check();
	await page.locator('button[name=keep]').click();
	page.once('dialog', (dialog) => void dialog.dismiss());
	await page.locator('button[name=again]').click();
	await expect(page.locator('[data-scale] :checked')).toHaveCount(1);
	expect((await stored(page))[0]).toBe(1);
	page.once('dialog', (dialog) => void dialog.accept());
	await page.locator('button[name=again]').click();
	await expect(page.locator('self-test :checked')).toHaveCount(0);
	await expect(step(page).getByText('What it is, and what it is not')).toBeFocused();
	expect(await stored(page)).toEqual([0, 0, '']);
});

test('answers are kept only after a yes, survive a reload, are deleted by one tap, and the exit leaves nothing', async ({
	page,
	context,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale]').first().locator('input').nth(4).check();
	expect(await stored(page)).toEqual([0, 0, '']);
	await page.locator('button[name=keep]').click();
	await expect(page.getByRole('status').filter({ hasText: 'kept on this device' })).toBeVisible();
	const kept = await page.evaluate(() => JSON.stringify(localStorage));
	expect(kept).toContain('closeness-worry-1');
	expect(kept).not.toMatch(/gate|afraid|yes/);
	await page.reload();
	await expect(page.locator('.said')).toContainText('filled in');
	await expect(page.locator('[data-scale] :checked')).toHaveCount(1);
	await passGate(page);
	await page.locator('button[name=forget]').click();
	expect(await stored(page)).toEqual([0, 0, '']);
	await page.locator('button[name=keep]').click();
	await context.route(/bbc/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	);
	await page.locator('.leave').last().click();
	await expect(page).toHaveTitle('Weather');
	await page.goto('/shared/');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('full, blocked and broken storage each have their sentence, and the answers stay on the page', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale]').first().locator('input').nth(4).check();
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.locator('button[name=keep]').click();
	await expect(page.locator('.said')).toContainText('no room left');
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('no', 'SecurityError');
		};
	});
	await page.locator('button[name=keep]').click();
	await expect(page.locator('.said')).toContainText('keeps nothing for this page');
	await expect(page.locator('[data-scale] :checked')).toHaveCount(1);
	await page.reload();
	await page.evaluate(() => localStorage.setItem('/self-test', '{"version":1,"answers":'));
	await page.reload();
	await expect(page.locator('.said')).toContainText('can’t be read');
});

test('of answers whose statements are gone, it is said how many are filled in', async ({ page }) => {
	await page.goto('/self-test/');
	const id = (await page.locator('[data-scale] input').first().getAttribute('name')) ?? '';
	for (const [answers, sentence] of [
		[{ [id]: 4, gone: 2, constructor: 3 }, 'Filled in of your answers from before: 1.'],
		[{ gone: 2 }, 'none belongs to a statement of today'],
		[{ [id]: 4 }, 'Your answers from before are filled in.'],
	] as const) {
		await page.evaluate(
			(text) => localStorage.setItem('/self-test', text),
			JSON.stringify({ version: 1, answers }),
		);
		await page.reload();
		await expect(page.locator('.said')).toContainText(sentence);
	}
});

test('two tabs fill each other in and take nothing away', async ({ page, context }) => {
	await page.goto('/self-test/');
	await passGate(page);
	await step(page).locator('[data-scale]').first().locator('input').nth(4).check();
	await page.locator('button[name=keep]').click();
	const other = await context.newPage();
	await other.goto('/self-test/');
	await passGate(other);
	await step(other).locator('[data-scale]').nth(1).locator('input').nth(1).check();
	await expect(page.locator('.said')).toContainText('Another tab');
	await expect(page.locator('[data-scale] :checked')).toHaveCount(2);
	await step(page).locator('[data-scale]').nth(2).locator('input').nth(1).check();
	expect(await page.evaluate(() => Object.keys(JSON.parse(localStorage['/self-test']).answers).length)).toBe(
		3,
	);
});

test('two tabs that differ do not answer each other; what one deletes never comes back from the other', async ({
	page,
	context,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	const choose = (tab: Page, statement: number, answer: number) =>
		step(tab).locator('[data-scale]').nth(statement).locator('input').nth(answer).check();
	await choose(page, 0, 4);
	await page.locator('button[name=keep]').click();
	const other = await context.newPage();
	await other.goto('/self-test/');
	await passGate(other);
	await other.evaluate(() => {
		const count = () =>
			(document.body.dataset['told'] = String(Number(document.body.dataset['told'] ?? 0) + 1));
		addEventListener('storage', count);
	});
	await choose(other, 0, 1);
	await expect(page.locator('.said')).toContainText('Another tab');
	await other.waitForTimeout(300);
	expect(await other.evaluate(() => document.body.dataset['told'])).toBeUndefined();
	await other.locator('button[name=forget]').click();
	await expect(page.locator('.said')).toContainText('deleted in another tab');
	await choose(page, 1, 2);
	expect(await stored(page)).toEqual([0, 0, '']);
	await expect(page.locator('button[name=keep]')).toBeVisible();
	// The exit in another tab clears everything at once.
	await page.locator('button[name=keep]').click();
	await other.evaluate(() => localStorage.clear());
	await expect(page.locator('.said')).toContainText('deleted in another tab');
	await choose(page, 1, 3);
	expect(await stored(page)).toEqual([0, 0, '']);
});

test('where copying is refused or impossible, the link stands there to be copied by hand', async ({
	page,
}) => {
	await page.goto('/self-test/');
	await passGate(page);
	await answerAll(page, end(true));
	await page.locator('.share summary').click();
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.locator('button[name=share-link]').click();
	await expect(page.locator('.said')).toContainText('Copying was refused');
	await expect(page.getByLabel('What is copied')).toHaveValue(/\/shared\/#[\w-]{8,80}$/);
	expect(await page.evaluate(() => String(getSelection()))).toContain('/shared/#');
	// Other ticks, another link: the old one doesn't stay.
	await page.locator('.share label:visible').nth(5).click();
	await expect(page.getByLabel('What is copied')).toBeHidden();
	// What was ticked is still ticked after a look at the last answers.
	const ticked = await page.locator('.share :checked').count();
	await page.goBack();
	await next(page).click();
	await expect(page.locator('.share :checked')).toHaveCount(ticked);
});

test('what is shared is seen beforehand, stands behind a # and opens as it was seen; a damaged link says so', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/self-test/');
	await passGate(page);
	await answerAll(page, end(true));
	await page.locator('.share summary').click();
	const preview = page.locator('.share .lines-shared li');
	await expect(preview).toHaveCount(4);
	await page.locator('.share').getByLabel('Tell me which bus you take', { exact: false }).check();
	const seen = (await preview.allTextContents()).sort();
	await page.locator('button[name=share-link]').click();
	await expect(page.locator('.said')).toHaveText('Copied.');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/^http:\/\/localhost:\d+\/shared\/#[\w-]{8,80}$/);
	await page.locator('button[name=share-words]').click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(seen[0] ?? '');
	const download = page.waitForEvent('download');
	await page.locator('button[name=share-picture]').click();
	expect((await download).suggestedFilename()).toBe('lines.png');

	const asked: string[] = [];
	const other = await context.newPage();
	other.on('request', (request) => asked.push(request.url()));
	await other.goto(link);
	await expect(other.locator('.lines-shared li')).toHaveCount(seen.length);
	expect((await other.locator('.lines-shared li').allTextContents()).sort()).toEqual(seen);
	expect(await other.title()).toBe('Shared with you');
	expect(asked.filter((url) => url.includes(link.split('#')[1] ?? '-'))).toEqual([]);
	expect(await axeInBothSchemes(other)).toEqual([]);
	await other.goto(link.slice(0, -3));
	await other.reload();
	await expect(other.locator('.said')).toContainText('damaged');
	await expect(other.locator('.opened')).toBeHidden();
});

test('a link with a line that is gone shows the others and says so; one without a code says what is missing', async ({
	page,
}) => {
	await page.goto(`/shared/#${shareCode(['pressing', 'pressing-ask-two'])}`);
	expect(fnv16('pressing')).not.toBe(fnv16('pressing-ask-two'));
	await expect(page.locator('.lines-shared li')).toHaveCount(1);
	await expect(page.locator('.said')).toContainText('no longer in the wiki');
	await page.goto('/shared/');
	await expect(page.locator('.said')).toContainText('no part behind a #');
});

test('by keyboard alone: the gate, the first statements, the next part', async ({ page }) => {
	await page.goto('/self-test/');
	await step(page).locator('.way').first().focus();
	await page.keyboard.press('Tab');
	await expect(step(page).locator('.way').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(step(page).getByRole('heading')).toBeFocused();
	await expect(step(page).getByText('Think of one relationship')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('all statements can be read, and scored by hand', async ({ page }) => {
		await page.goto('/self-test/');
		await expect(page.locator('[data-scale]:visible')).toHaveCount(30);
		await expect(page.locator('.hand tbody tr')).toHaveCount(7);
		await expect(page.locator('.hand tbody tr').first()).toContainText('1, 8, 15, 22, 29');
		await expect(page.locator('[data-line=pressing] [data-level]:visible').first()).toContainText(
			'Below 2.5',
		);
		await expect(page.locator('.with-script')).toHaveCount(3);
		await expect(page.locator('.with-script:visible')).toHaveCount(0);
	});
});
