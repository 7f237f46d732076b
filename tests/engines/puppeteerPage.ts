import type { Browser, Page as Tab } from 'puppeteer-core';
import type { Engine, Page } from './page.ts';

/** Chromium and Firefox: both are driven by puppeteer, and differ in how they are started. */
export const puppeteerEngine = (browser: Browser, own: RegExp): Engine => ({
	own,
	async visit() {
		const context = await browser.createBrowserContext();
		return pageOf(await context.newPage(), () => context.close());
	},
	close: () => browser.close(),
});

function pageOf(tab: Tab, close: () => Promise<void>): Page {
	const errors: string[] = [];
	tab.on('pageerror', (error) => {
		// On a busy machine Chromium leaves out its own fading from page to page, and calls that an error of the page's.
		if (!/Transition was (?:aborted|skipped)/.test(String(error))) errors.push(String(error));
	});
	// Chromium lets go of whatever is pressed before a page is drawn.
	const drawn = async () => {
		await tab.waitForFunction(() => document.readyState === 'complete');
		const twoFrames = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => undefined);
		await tab.evaluate(twoFrames);
	};
	const click = async (selector: string) => {
		await drawn();
		const element = await tab.waitForSelector(selector, { visible: true });
		// Away from the edges, where the header and the way out lie over what is pressed.
		await element?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
		await element?.click();
	};
	return {
		async open(address) {
			const before = await tab.evaluate(() => performance.timeOrigin);
			// After a page that led away by itself, Firefox's driver waits in vain for the next one to be loaded.
			await Promise.race([tab.goto(address), loadedSince(tab, before, address)]);
			await drawn();
		},
		async reload() {
			await tab.reload();
			await drawn();
		},
		// Waiting is left out: after the exit the page that is gone back to leads away before it is loaded.
		back: () => tab.evaluate(() => void setTimeout(() => history.back())),
		click,
		async type(selector, words) {
			await (await tab.waitForSelector(selector, { visible: true }))?.focus();
			await tab.keyboard.type(words);
		},
		async press(key) {
			if (key !== 'Paste') return tab.keyboard.press(key);
			await tab.keyboard.down('Control');
			await tab.keyboard.press('v');
			await tab.keyboard.up('Control');
		},
		read: (look, ...given) => tab.evaluate(look as (...all: unknown[]) => never, ...(given as unknown[])),
		errors: () => errors,
		close,
	};
}

async function loadedSince(tab: Tab, time: number, address: string) {
	const isLoaded = (before: number, there: string) =>
		performance.timeOrigin > before && location.href === there && document.readyState === 'complete';
	while (!(await tab.evaluate(isLoaded, time, address).catch(() => false)))
		await new Promise((done) => setTimeout(done, 100));
}
