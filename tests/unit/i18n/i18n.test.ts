import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import type { Strings } from '../../../src/i18n/index.ts';

test('a language that lacks a text does not compile', () => {
	const { theme, ...others } = en;
	const { legend: _, ...colours } = theme;
	const whole: Strings = { ...others, theme: { ...colours, legend: 'Hell oder dunkel' } };
	// @ts-expect-error -- the legend is missing
	const lacking: Strings = { ...others, theme: colours };
	expect(Object.keys(whole.theme).length).toBe(Object.keys(lacking.theme).length + 1);
});
