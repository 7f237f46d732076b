import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const components = globSync('src/**/*.astro').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('no component has a scope of Astro’s: its styles stand under a name of its own', () => {
	const styled = components.filter(({ text }) => text.includes('<style'));
	expect(styled.length).toBeGreaterThan(50);
	for (const { file, text } of styled) {
		expect(text.match(/<style(?! is:global>)/g), file).toBe(null);
		expect(text, file).not.toContain(':global(');
	}
});

test('no style of a component begins with a plain element or with nothing', () => {
	const plain =
		/^(?:\*|a|b|i|p|h\d|ul|ol|li|dl|dt|dd|div|span|section|article|nav|svg|input|button|label|summary|details|table)\b(?!-)/;
	for (const { file, text } of components)
		for (const [, css = ''] of text.matchAll(/<style is:global>([\s\S]*?)<\/style>/g)) {
			const selectors = [...css.matchAll(/^\t([^\t\s@/}*][^\n]*?),? ?\{?$/gm)].map(
				([, selector = '']) => selector,
			);
			expect(
				selectors.filter((selector) => plain.test(selector)),
				file,
			).toEqual([]);
		}
});
