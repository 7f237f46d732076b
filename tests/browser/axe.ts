import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Part {
	/** Takes out of the page what this selects: entries like others, which `npm run test:all` looks at. */
	but?: string;
	/** Looks only at what this selects. */
	only?: string;
}

/**
 * What axe finds on the page as it stands, or in a part of it, a line a rule. No page has a frame, so that axe
 * needs no second page to put its findings together; what it found right is not listed, which takes most of its time.
 */
export async function axeInBothSchemes(page: Page, { but, only }: Part = {}): Promise<string[]> {
	const look = async (choose: (axe: AxeBuilder) => AxeBuilder) => {
		const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode());
		if (only !== undefined) axe.include(only);
		return (await axe.analyze()).violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
		);
	};
	if (but !== undefined) await page.locator(but).evaluateAll((alike) => alike.forEach((one) => one.remove()));
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await look((axe) => axe.withTags(tags));
	// The other scheme changes colours and nothing else.
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await look((axe) => axe.withRules(['color-contrast'])))];
}
