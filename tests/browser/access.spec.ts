import { expect, test } from '@playwright/test';
import { axeInBothSchemes } from './axe.ts';
import { kinds } from './kinds.ts';

test.setTimeout(90_000);

for (const path of kinds)
	test(`axe finds nothing on ${path}, in light and in dark`, async ({ page }) => {
		await page.goto(path);
		// Phrases, claims and sources of a list are alike: three of each stand for all.
		const but = ':is(phrase-book, claim-ledger) section li:nth-child(n+4)';
		expect(await axeInBothSchemes(page, { but })).toEqual([]);
	});
