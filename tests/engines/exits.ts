import { expect } from 'vitest';
import { site } from '../../src/site.ts';
import type { Journey, Visit } from './journeys.ts';
import { isInSight, kept, nothingIsKept, place, text } from './look.ts';
import type { Page } from './page.ts';

/** The journeys that end elsewhere: after them the site that the exit leads to was asked for, and no other. */
export const exits: Record<string, Journey> = {
	'one tap leaves, and Back leads away again': leaving,
	'Shift three times leaves': shifting,
};

async function leaving({ page, at, asked }: Visit) {
	await page.open(`${at}/topics/first-things/`);
	await page.click('theme-choice input[value=dark]');
	expect(await kept(page)).toEqual(['localStorage /theme']);
	await page.click('main a[href="/articles/not-a-talk-now/"]');
	await expect.poll(() => place(page)).toBe('/articles/not-a-talk-now/');
	const entries = await page.read(() => history.length);
	await page.click('leave-site .leave');
	await hasArrived(page, asked, 1);
	expect(await page.read(() => history.length)).toBe(entries);
	// The page before is one that was read: it leads away again.
	await page.back();
	await hasArrived(page, asked, 2);
	await page.open(`${at}/robots.txt`);
	expect(await kept(page)).toEqual(['sessionStorage /left']);
	await page.open(`${at}/about/`);
	expect(await isInSight(page, 'h1')).toBe(true);
	await nothingIsKept(page);
}

async function shifting({ page, at, asked }: Visit) {
	await page.open(`${at}/glossary/`);
	await page.press('Shift');
	await expect.poll(() => text(page, 'leave-site [role=status]')).toContain('Shift 1 of 3');
	await page.press('Shift');
	await page.press('Shift');
	await hasArrived(page, asked, 1);
	await page.open(`${at}/robots.txt`);
	expect(await kept(page)).toEqual(['sessionStorage /left']);
}

/** The other site is shown, and was asked for so often. */
async function hasArrived(page: Page, asked: Visit['asked'], times: number) {
	await expect
		.poll(() => page.read(() => `${location.href} ${document.readyState}`))
		.toBe(`${site.leaveTo} complete`);
	await expect.poll(() => asked().filter((address) => address === site.leaveTo).length).toBe(times);
}
