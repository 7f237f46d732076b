import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorsGuide } from '../../../scripts/editorsGuide.ts';
import { docs, type RuleName } from '../../../src/checks/rules/index.ts';

/** The editors' guide has one section a rule, called as the rule is: messages link to it by that name. */
const guide = readFileSync('EDITORS.md', 'utf8');

/** Headings inside of examples are no sections: every code block becomes one sign. */
const fence = /^```[^\n]*\n[\s\S]*?^```$/gm;
const sections = guide
	.replace(fence, '␣')
	.split(/^(?=#{1,3} )/m)
	.filter((section) => section.startsWith('### '))
	.map((section) => ({ name: section.slice(4).split('\n')[0] ?? '', text: section }));

test('the sections are those of the rules, once each, with two examples', () => {
	expect(sections.map(({ name }) => name).sort()).toEqual(Object.keys(docs).sort());
	for (const { name, text } of sections) expect(text.match(/␣/g), name).toHaveLength(2);
});

test.each(Object.entries(docs))('%s is explained in at most 60 words', (_name, { what, mend }) => {
	expect(`${what} ${mend}`.split(/\s+/).length).toBeLessThanOrEqual(60);
});

test('a rule of a part that the template lacks ends the making of the guide', () => {
	const one = { ...docs['link-text' satisfies RuleName], part: 'Nowhere' as never };
	expect(() => editorsGuide('# Guide\n\n## Shape\n', { 'link-text': one })).toThrow(
		'No part of the template for the rules link-text.',
	);
});
