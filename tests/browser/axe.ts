import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line a rule; what `but` selects is left out. */
export async function axeInBothSchemes(page: Page, but?: string): Promise<string[]> {
	const look = async (builder: AxeBuilder) =>
		(await (but === undefined ? builder : builder.exclude(but)).analyze()).violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
		);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await look(new AxeBuilder({ page }).withTags(tags));
	// The other scheme changes colours and nothing else.
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await look(new AxeBuilder({ page }).withRules(['color-contrast'])))];
}
