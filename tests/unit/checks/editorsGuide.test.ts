import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../../src/checks/messages.ts';

/** The editors' guide has one section a rule, called as the rule is: messages link to it by that name. */
const fence = /^```[^\n]*\n[\s\S]*?^```$/gm;
const guide = readFileSync('EDITORS.md', 'utf8');
const rules = Object.keys(messages);

/** Headings inside of examples are no sections: every code block becomes one sign. */
const sections = guide
	.replace(fence, '␣')
	.split(/^(?=#{1,3} )/m)
	.filter((section) => section.startsWith('### '))
	.map((section) => ({ name: section.slice(4).split('\n')[0] ?? '', text: section }));

test('no section is for a rule that does not exist', () => {
	expect(sections.map(({ name }) => name).filter((name) => !rules.includes(name))).toEqual([]);
});

test.each(rules)('%s has exactly one section, with an example', (rule) => {
	const own = sections.filter(({ name }) => name === rule);
	expect(own).toHaveLength(1);
	expect(own[0]?.text).toContain('␣');
});
