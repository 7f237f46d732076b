import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { frontmatterOf } from '../../../src/checks/source/fence.ts';
import { readPlainYaml } from '../../../src/checks/source/plainYaml.ts';
import { parseYaml } from '../../../src/checks/source/yamlSource.ts';
import { createRandom } from '../../../scripts/corpus/random.ts';

/**
 * The quick reader of plain frontmatter says what the parser says, to the column, and what the site's own reader says;
 * or it leaves a text to the parser.
 */
const saysTheSame = (text: string) => {
	const plain = readPlainYaml(text);
	if (!plain) return false;
	const parsed = parseYaml(text);
	expect({ text, ...plain, errors: [] }).toEqual({ text, ...parsed });
	expect({ text, value: plain.value }).toEqual({ text, value: load(text, { schema }) });
	return true;
};

/** Days stay texts, as the schemas make them again. */
const schema = CORE_SCHEMA;

const frontmatters = ['content', 'tests/fixtures/content'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.map((path) => frontmatterOf(readFileSync(join(folder, path), 'utf8'))),
);

test('it says what the parser says of all content', () => {
	expect(frontmatters.filter(saysTheSame).length).toBeGreaterThan(0);
});

test.each([
	['a text', 'title: After a fight, the first hour'],
	['a text that begins with a number', 'title: 20 minutes apart'],
	['a text with a colon that means nothing', 'title: At 8:30, or a:b'],
	['a text with quotation marks inside', 'title: Say "no" and don’t explain'],
	['a text between quotation marks', 'title: "Two words: a colon # and a number sign"'],
	['a text between single quotation marks', 'title: \'Say "no": then stop\''],
	['a day, a number and a truth value', 'published: 2026-03-01\norder: 12\nsensitive: true'],
	['a folded text', 'summary: >-\n  One line\n  and another: with a colon # and a sign\ntopic: safety'],
	['a folded text that begins with a blank of its own', 'summary: >-\n  \u00A0a'],
	['a list of texts', 'takeaways:\n  - One\n  - "Two: three"\n  - four-five'],
	['a list of fields', 'related:\n  - slug: a-b\n    why: >-\n      Folded\n      too.\n  - slug: c'],
	['a day between braces', 'changes:\n  - { date: 2026-03-07, note: "So." }'],
	['a list of fields between braces', 'related:\n  - { slug: a-b, why: "A, b: c" }\n  - { slug: c }'],
])('it reads %s', (_name, yaml) => {
	expect(saysTheSame(`   \n${yaml}\n`)).toBe(true);
});

test.each([
	['a second use of a key', 'title: a\ntitle: b'],
	['a text that runs on', 'title: a\n  b'],
	['a text that runs on behind a list', 'aliases:\n  - a\n    b'],
	['a colon that makes a field', 'title: Say one thing: then stop'],
	['a colon at the end', 'title: one:'],
	['a comment', 'title: one # two'],
	['an anchor', 'title: &a one'],
	['an alias', 'title: *a'],
	['a tag', 'title: !a one'],
	['a merge key', '<<: one'],
	['a word that means nothing or true', 'title: Null'],
	['a number of another kind', 'order: 012'],
	['an escape', 'title: "a \\u202E b"'],
	['words behind a quotation mark', 'title: "a" b'],
	['an unclosed quotation mark', 'title: "a'],
	['a blank line', 'title: a\n\norder: 1'],
	['an empty field', 'title:\norder: 1'],
	['a folded text that is indented further', 'summary: >-\n  a\n    b'],
	['a folded text with a blank at a line’s end', 'summary: >-\n  a \n  b'],
	['a folded text without an indent', 'summary: >-\na'],
	['a text that keeps its lines', 'summary: |\n  a'],
	['a list within brackets', 'aliases: [a, b]'],
	['a list without an indent', 'aliases:\n- a'],
	['a list in a list', 'aliases:\n  - - a'],
	['a day where a text belongs', 'title: 2026-01-10'],
	['a day between braces where a text belongs', 'related:\n  - { slug: 2026-01-10 }'],
	['a day in a list', 'aliases:\n  - 2026-01-10'],
	['a tab', 'title:\ta'],
	['an old line end', 'title: a\r'],
])('it leaves %s to the parser', (_name, yaml) => {
	expect(readPlainYaml(`   \n${yaml}\n`)).toBeUndefined();
});

test('it says the same of pieces that were spoilt by chance, or nothing', () => {
	const random = createRandom(7);
	const bits =
		'\n|\n\n|\n  |\n    | |:|: | #|-|- |  - |"|\'|{ | }|[|>-|&a |*a|!x |? |\\|~|null|true|0|1.5|é|b: '.split(
			'|',
		);
	let plain = 0;
	for (let round = 0; round < 3000; round++) {
		const lines = random.pick(frontmatters).split('\n').slice(1, -1);
		const first = random.below(lines.length);
		let text = `   \n${lines.slice(first, first + 1 + random.below(8)).join('\n')}\n`;
		for (let edit = 0; edit < random.between(0, 3); edit++) {
			const at = 4 + random.below(text.length - 3);
			text = `${text.slice(0, at)}${random.chance(0.6) ? random.pick(bits) : ''}${text.slice(at + random.below(3))}`;
		}
		if (saysTheSame(text)) plain++;
	}
	// Enough of both, or nothing was tried.
	expect(plain).toBeGreaterThan(300);
	expect(plain).toBeLessThan(2700);
});
